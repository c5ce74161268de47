/** What the exit code of every command says. */
export const EXIT = {
  ok: 0,
  /** A contract was broken. */
  broken: 1,
  /** Wrong use, wrong configuration, or a target that cannot be reached. */
  unusable: 2,
} as const

/** Wrong use of the command line. The message says what is wrong and what to do next. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Errors whose message alone tells the reader what to do: their class is of no interest to them. */
const EXPECTED = new Set(['UsageError', 'ContractError', 'ClientError', 'ListenError', 'DocsError'])

/** What the operating system says, and what to do about it. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'This user may not do that. Choose another place, or change its permissions.',
  EPERM: 'This user may not do that. Choose another place, or change its permissions.',
  EROFS: 'The file system is read-only. Choose another place.',
  ENOSPC: 'The disk is full. Make room, or choose another place.',
  ENOENT: 'There is no such file or folder. Check the path.',
  ENOTDIR: 'A part of that path is a file. Choose another place.',
  EEXIST: 'A file is in the way. Choose another place, or remove it.',
  EISDIR: 'That is a folder. Give a file.',
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** The words for an error, without its stack. */
function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return `Something went wrong: ${String(error)}. Run it again with --debug to see where.`
  if (EXPECTED.has(error.name)) return error.message
  const hint = SYSTEM[codeOf(error)]
  if (hint !== undefined) return `${error.message}\n${hint}`
  return `Something went wrong that should not: ${error.message}\nRun it again with --debug to see where, and report it.`
}

/**
 * Puts an error into words for a terminal.
 *
 * @param debug adds the stack traces, of its causes too
 */
export function explain(error: unknown, debug: boolean): string {
  const words = `${wordsFor(error)}\n`
  if (!debug || !(error instanceof Error)) return words
  const traces: string[] = []
  for (let cause: unknown = error; cause instanceof Error && traces.length < 10; cause = cause.cause) traces.push(cause.stack ?? '')
  return `${words}\n${traces.join('\ncaused by ')}\n`
}
