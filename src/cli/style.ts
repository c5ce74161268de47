/** How text is set off on a terminal. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  good(text: string): string
  bad(text: string): string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Are colours wanted? `NO_COLOR` wins, then `FORCE_COLOR`; otherwise a terminal that can do more than letters. */
export function wantsColor(stream: { readonly isTTY?: boolean }, env: Environment = process.env): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** The style for a stream: plain text where colours are not wanted. */
export function styleFor(stream: { readonly isTTY?: boolean }, env: Environment = process.env): Style {
  const color = wantsColor(stream, env)
  const paint = (on: number, off: number) => (text: string) => (color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text)
  return { bold: paint(1, 22), dim: paint(2, 22), good: paint(32, 39), bad: paint(31, 39) }
}
