#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { commands } from './commands.js'
import { EXIT, explain, UsageError } from './errors.js'
import { endWithReader, print, say } from './output.js'
import { everywhere } from './parse.js'
import { styleFor } from './style.js'
import { didYouMean } from './suggest.js'

/** The version of the package: its package.json stands two folders up, from here and from where this is built to. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
}

/** Was one of the options that every command takes given, before a `--`? */
function given(args: readonly string[], name: keyof typeof everywhere): boolean {
  const end = args.indexOf('--')
  const option = everywhere[name]
  const spellings = [`--${name}`, ...('short' in option ? [`-${option.short}`] : [])]
  return (end === -1 ? args : args.slice(0, end)).some((arg) => spellings.includes(arg))
}

function rowNamed(name: string): (typeof commands)[number] {
  const row = commands.find((candidate) => candidate.name === name)
  if (row !== undefined) return row
  const names = commands.map((candidate) => candidate.name)
  const hint = didYouMean(name, names, '`webhook-contracts ').replace(/\?$/, '`?')
  throw new UsageError(
    `There is no command ${JSON.stringify(name)}.${hint} There are: ${names.join(', ')}. \`webhook-contracts --help\` says what they do.`,
  )
}

/** Runs what the arguments ask for. @returns the exit code */
async function run(args: readonly string[]): Promise<number> {
  if (given(args, 'version')) {
    print(version())
    return EXIT.ok
  }
  const wantsHelp = given(args, 'help') || args[0] === 'help'
  // `help mock` is what some type for `mock --help`.
  const at = args.findIndex((arg, i) => !arg.startsWith('-') && !(i === 0 && arg === 'help'))
  const name = args[at]
  const before = args.slice(0, at === -1 ? undefined : at).filter((arg) => arg !== '--debug' && arg !== 'help')
  if (!wantsHelp && before[0] !== undefined) {
    throw new UsageError(
      `${before[0]} is no option of webhook-contracts itself.${didYouMean(before[0].replace(/^-+/, ''), Object.keys(everywhere), '--')} Options of a command stand behind its name. \`webhook-contracts --help\` shows the commands.`,
    )
  }
  if (name === undefined) {
    const { overview } = await import('./help.js')
    print(overview(version(), styleFor(process.stdout)))
    return EXIT.ok
  }
  const row = rowNamed(name)
  const { command } = await row.load()
  if (wantsHelp) {
    const { commandHelp } = await import('./help.js')
    print(commandHelp(command, styleFor(process.stdout)))
    return EXIT.ok
  }
  return command.run(args.slice(at + 1))
}

const args = process.argv.slice(2)
const debug = given(args, 'debug')
const report = (error: unknown): void => {
  const { bad } = styleFor(process.stderr)
  say(`${bad('error')}: ${explain(error, debug)}`)
  process.exitCode = EXIT.unusable
}

endWithReader()
process.on('uncaughtException', (error) => {
  report(error)
  process.exit()
})
try {
  process.exitCode = await run(args)
} catch (error) {
  report(error)
}
