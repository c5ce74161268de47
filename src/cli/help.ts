import type { Command } from './command.js'
import { type CommandRow, commands } from './commands.js'
import { everywhere, type Options } from './parse.js'
import type { Style } from './style.js'

const COLUMNS = 80

/** The lines of a text that fits a width, if its words do. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Two columns, indented; the right one is wrapped, unless the left one leaves it no room. */
function pairs(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  const room = Math.max(COLUMNS - width - 4, 30)
  const lines = rows.flatMap(([left, right]) => wrapped(right, room).map((line, i) => [i === 0 ? left : '', line]))
  return lines.map(([left = '', right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n')
}

const optionRows = (options: Options): [string, string][] =>
  Object.entries(options).map(([name, { short, value, about }]) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    about,
  ])

const usageOf = ({ name, usage }: Pick<CommandRow, 'name' | 'usage'>): string => `${name} ${usage}`.trim()

/** What stands there when no command is given. */
export function overview(version: string, style: Style): string {
  return [
    `${style.bold('webhook-contracts')} ${version}`,
    "Contracts of e-mail providers' webhook APIs, and what follows from them.",
    '',
    style.bold('Usage'),
    '  webhook-contracts <command> [options]',
    '',
    style.bold('Commands'),
    pairs(commands.map((row) => [usageOf(row), row.summary])),
    '',
    style.bold('Options'),
    pairs(optionRows(everywhere)),
    '',
    style.bold('Examples'),
    pairs([
      ['webhook-contracts list mailgun', 'its operations and its events'],
      ['webhook-contracts mock mailgun', 'something to develop against, on port 4010'],
      ['webhook-contracts mock --help', 'all about one command'],
    ]),
    '',
    style.bold('Exit codes'),
    pairs([
      ['0', 'all well'],
      ['1', 'a contract was broken'],
      ['2', 'wrong use, wrong configuration, or a target that cannot be reached'],
    ]),
    '',
    'Data goes to stdout, messages go to stderr. NO_COLOR=1 takes the colours away.',
    '',
  ].join('\n')
}

/** The `--help` of one command. */
export function commandHelp({ name, usage, about, options, examples }: Command, style: Style): string {
  return [
    style.bold('Usage'),
    `  webhook-contracts ${usageOf({ name, usage })} [options]`,
    '',
    about,
    '',
    style.bold('Options'),
    pairs(optionRows({ ...options, ...everywhere })),
    '',
    style.bold(examples.length === 1 ? 'Example' : 'Examples'),
    ...examples.flatMap(({ line, about: what }) => [`  ${line}`, `      ${what}`]),
    '',
  ].join('\n')
}
