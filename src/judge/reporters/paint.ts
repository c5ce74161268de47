/** How text is set off, where colours are wanted. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'good' | 'bad' | 'warn', (text: string) => string>>

export function paintFor(color: boolean): Paint {
  const paint = (on: number, off: number) => (text: string) => (color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text)
  return { bold: paint(1, 22), dim: paint(2, 22), good: paint(32, 39), bad: paint(31, 39), warn: paint(33, 39) }
}
