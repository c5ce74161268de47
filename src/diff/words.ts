import type { JsonType } from '../contract/index.js'
import { pointerText, quote } from '../contract/text.js'
import type { View } from './view.js'
import { viewOf } from './view.js'

/** A name as code. It comes from a document: what could draw on a terminal is escaped. */
export const code = (name: string): string => `\`${pointerText(name).replaceAll('`', "'")}\``

/** With a capital letter at the start and a full stop at the end. */
export function sentence(text: string): string {
  const capital = /^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
  return /[.?!]$/.test(capital) ? capital : `${capital}.`
}

/** How many items of a list are named in a sentence. */
const NAMED = 8

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and', max = NAMED): string {
  if (words.length > max + 1) return `${words.slice(0, max).join(', ')} ${joint} ${words.length - max} more`
  const last = words.at(-1) ?? 'nothing'
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}

export const valueText = (value: unknown): string =>
  typeof value === 'string' ? quote(value) : quote(JSON.stringify(value) ?? '').slice(1, -1)

export const valuesText = (values: readonly unknown[], joint: 'and' | 'or' = 'and'): string => listed(values.map(valueText), joint)

const TYPE_WORDS: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  null: 'null',
}

export const typesText = (types: readonly JsonType[] | undefined): string =>
  types === undefined
    ? 'anything'
    : types.length === 0
      ? 'nothing'
      : listed(
          types.map((type) => TYPE_WORDS[type]),
          'or',
        )

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  date: 'a date',
  'date-time': 'a date and time',
  email: 'an e-mail address',
  uri: 'a URL',
  url: 'a URL',
  uuid: 'a UUID',
  int32: 'a 32-bit integer',
  int64: 'a 64-bit integer',
}

/** What a value of these formats is. */
export const formatsText = (formats: readonly string[]): string =>
  listed(formats.map((format) => FORMAT_WORDS[format] ?? `of the format ${code(format)}`))

const PLURALS: Readonly<Record<JsonType, string>> = {
  object: 'objects',
  array: 'arrays',
  string: 'strings',
  number: 'numbers',
  integer: 'integers',
  boolean: 'booleans',
  null: 'null',
}

function itemsText({ types, values }: View): string {
  if (values !== undefined) return ` of values such as ${valuesText(values.slice(0, 3), 'or')}`
  return types === undefined || types.length === 0
    ? ''
    : ` of ${listed(
        types.map((type) => PLURALS[type]),
        'or',
      )}`
}

/** What a value must be, in a few words: `an array of strings`, `"a" or "b"`, `a date and time`. */
export function described(view: View): string {
  const { types, values, known, formats, items } = view
  if (values !== undefined) return values.length === 1 ? valuesText(values) : `one of ${valuesText(values, 'or')}`
  if (known !== undefined) return `${typesText(types)}, such as ${valuesText(known.slice(0, 3), 'or')}`
  if (types?.length === 1 && types[0] === 'array') return `an array${itemsText(viewOf(items))}`
  return formats.length > 0 ? formatsText(formats) : typesText(types)
}

/** One form of several, by what tells it from the others. */
export function formText(view: View): string {
  const constants = [...view.properties].flatMap(([name, { schema }]) => {
    const { values } = viewOf(schema)
    return values?.length === 1 ? [`${code(name)} ${valuesText(values)}`] : []
  })
  if (constants.length > 0) return `an object with ${listed(constants)}`
  if (view.required.size > 0) return `an object with ${listed([...view.required].map(code))}`
  return described(view)
}

/** Letters and digits alone, to see that two spellings are of one word. */
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The name among the new ones that probably took the place of one that is gone: one of the two begins like the other. */
export function successor(gone: string, added: readonly string[]): string | undefined {
  const old = bare(gone)
  return added.find((name) => {
    const [shorter = '', longer = ''] = [old, bare(name)].sort((a, b) => a.length - b.length)
    return shorter.length >= 3 && longer.startsWith(shorter) && longer.length - shorter.length <= 3
  })
}

/** ` X is new there, and probably takes its place.`, or nothing. */
export const successorText = (name: string | undefined, place = 'there'): string =>
  name === undefined ? '' : ` ${code(name)} is new ${place}, and probably takes its place.`
