import { reporterNames } from '../judge/reporters/index.js'
import { contractIds } from '../registry.js'
import type { Command } from './command.js'
import { commands } from './commands.js'
import { everywhere, type Option } from './parse.js'

/** The shells that there is a completion for. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]
export const isShell = (name: string): name is Shell => shells.some((shell) => shell === name)

/** What may stand in a place. None of it: only its user knows. */
export interface Kind {
  readonly words?: readonly string[]
  readonly paths?: 'files' | 'folders'
}

/**
 * What the placeholders of the help stand for. Those of options and of arguments mean the same, so that no command has to say it twice.
 * A placeholder that is not here completes to nothing; a test asks for it.
 */
const KINDS: Readonly<Record<string, Kind>> = {
  contract: { words: contractIds },
  CONTRACT: { words: contractIds },
  ID: { words: contractIds },
  OLD: { words: contractIds, paths: 'files' },
  NEW: { words: contractIds, paths: 'files' },
  FILE: { paths: 'files' },
  DIR: { paths: 'folders' },
  NAMES: { words: reporterNames },
  TARGET: { words: ['mock', 'sandbox', 'live'] },
  CLOCK: { words: ['real', 'manual'] },
  SHELL: { words: shells },
  WHAT: { words: ['violation', 'notice', 'never'] },
  HOST: {},
  N: {},
  NAME: {},
  PATTERN: {},
  PORT: {},
  URL: {},
}

/** The kind that a placeholder such as `[contract…]` or `[NAME:]FILE` stands for; undefined when nobody said it. */
export function kindOf(placeholder: string): Kind | undefined {
  const name = placeholder.replace(/\[[^\]]*[:=]\]/, '').replace(/[[\]…]/g, '')
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
}

/** A place behind a command's name. */
export interface Argument {
  readonly name: string
  readonly kind: Kind
  readonly isRepeated: boolean
}

/** An option as it is typed. */
export interface Spelling {
  readonly name: string
  readonly option: Option
  /** What its value is; undefined when it takes none. */
  readonly kind: Kind | undefined
}

/** One command as a shell has to know it. */
export interface Completed {
  readonly name: string
  readonly summary: string
  readonly options: readonly Spelling[]
  readonly arguments: readonly Argument[]
}

const spelled = (options: Command['options']): Spelling[] =>
  Object.entries(options).map(([name, option]) => ({
    name,
    option,
    kind: option.type === 'boolean' ? undefined : (kindOf(option.value ?? '') ?? {}),
  }))

const argumentsOf = (usage: string): Argument[] =>
  usage
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ name: word.replace(/[[\]…]/g, ''), kind: kindOf(word) ?? {}, isRepeated: word.includes('…') }))

/** What every command takes. */
export const everywhereSpelled: readonly Spelling[] = spelled(everywhere)

/** All commands, from the tables by which their arguments are parsed. */
export async function completedCommands(): Promise<Completed[]> {
  return Promise.all(
    commands.map(async ({ name, summary, usage, load }) => {
      const { options } = (await load()).command
      return { name, summary, arguments: argumentsOf(usage), options: [...spelled(options), ...everywhereSpelled] }
    }),
  )
}

/** The text as one word of a shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
