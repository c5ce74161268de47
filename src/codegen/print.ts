/** Prints data as JavaScript and as TypeScript types, the same bytes for the same data. */

/** Stands in printed data for an identifier. */
export class Code {
  constructor(readonly text: string) {}
}

/** Stands in printed data for a value with words about it, which editors show. */
export class Documented {
  constructor(
    readonly value: unknown,
    readonly words: string,
  ) {}
}

/** A comment before a property. Its end within the words, and what ends no line everywhere, would end it too early. */
const comment = (words: string, indent: string): string =>
  `/**\n${words
    .replaceAll('*/', '*\\/')
    .split(/\r?\n|[\r\u2028\u2029]/)
    .map((line) => `${indent} * ${line.trim()}`.trimEnd())
    .join('\n')}\n${indent} */\n${indent}`

const isPlain = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__'

/** U+2028 and U+2029 end a line in older JavaScript, and in many an editor. */
const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`

/** A key of an object; written plainly, `__proto__` would set the prototype. */
export const printKey = (key: string): string => (isPlain(key) ? key : key === '__proto__' ? "['__proto__']" : quoted(key))

interface Style {
  readonly separator: string
  readonly prefix: string
  readonly list: string
}

const VALUE: Style = { separator: ',', prefix: '', list: '' }
const TYPE: Style = { separator: ';', prefix: 'readonly ', list: 'readonly ' }
const WIDTH = 120

function print(value: unknown, style: Style, indent: string): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return quoted(value)
  if (Object.is(value, -0)) return '-0' // JSON has it, JSON.stringify loses it
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((item) => print(item, style, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => {
          const { value: own, words } = item instanceof Documented ? item : new Documented(item, '')
          return `${words === '' ? '' : comment(words, inner)}${style.prefix}${printKey(key)}: ${print(own, style, inner)}`
        })
  const [open, close] = isList ? [`${style.list}[`, ']'] : ['{', '}']
  if (parts.length === 0) return open + close
  const separator = isList ? ',' : style.separator
  const padding = isList ? '' : ' '
  const line = `${open}${padding}${parts.join(`${separator} `)}${padding}${close}`
  if (line.length + indent.length <= WIDTH && !line.includes('\n')) return line
  return `${open}\n${parts.map((part) => `${inner}${part}${separator}\n`).join('')}${indent}${close}`
}

/** The data as a JavaScript expression. */
export const printValue = (value: unknown, indent = ''): string => print(value, VALUE, indent)

/** The data as its own literal type, read-only throughout. */
export const printType = (value: unknown, indent = ''): string => print(value, TYPE, indent)
