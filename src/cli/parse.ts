import { parseArgs } from 'node:util'
import { UsageError } from './errors.js'
import { didYouMean } from './suggest.js'

export interface Option {
  readonly type: 'string' | 'boolean'
  /** It may be given several times, and its values are a list. */
  readonly repeated?: true
  readonly short?: string
  /** What stands for the value in the help: `PORT`. */
  readonly value?: string
  readonly about: string
}

export type Options = Readonly<Record<string, Option>>

/** What every command takes. */
export const everywhere = {
  help: { type: 'boolean', short: 'h', about: 'show this help' },
  version: { type: 'boolean', short: 'v', about: 'show the version' },
  debug: { type: 'boolean', about: 'show the stack trace of an error' },
} as const satisfies Options

export const json = { type: 'boolean', about: 'print JSON, for machines' } as const satisfies Option

/** The values of the options by name; undefined where one was not given. */
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends { readonly repeated: true } ? readonly string[] : O[K]['type'] extends 'string' ? string : boolean
}

const isValues = <O extends Options>(values: object, options: O): values is Values<O> =>
  Object.entries(values).every(([name, value]) =>
    options[name]?.repeated === true ? Array.isArray(value) : typeof value === options[name]?.type,
  )

/**
 * Parses the arguments behind the command's name.
 *
 * @throws UsageError when an option is unknown, lacks its value, or has one that it does not take
 */
export function parse<O extends Options>(command: string, own: O, args: readonly string[]): { values: Values<O>; positionals: string[] } {
  const options: Options = { ...own, ...everywhere }
  const help = `\`webhook-contracts ${command} --help\` shows what it takes.`
  // Not strict: the words of parseArgs are not ours, so its findings are looked through here.
  const { tokens, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  const values: Record<string, string | boolean | readonly string[]> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) {
      throw new UsageError(`${command} has no option ${token.rawName}.${didYouMean(token.name, Object.keys(options), '--')} ${help}`)
    }
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value. Leave out ${JSON.stringify(token.value)}.`)
      values[token.name] = true
    } else {
      const missing = token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'))
      if (missing) throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value ?? 'VALUE'}. ${help}`)
      const before = values[token.name]
      values[token.name] = option.repeated === true ? [...(Array.isArray(before) ? before : []), token.value] : token.value
    }
  }
  const { help: _help, version: _version, debug: _debug, ...rest } = values
  if (!isValues(rest, own)) throw new TypeError(`The options of ${command} are not what it declares.`)
  return { values: rest, positionals }
}
