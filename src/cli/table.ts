import type { Style } from './style.js'

export interface Column {
  readonly title: string
  /** Numbers stand at the right. */
  readonly right?: true
}

/** Lines of aligned cells under their titles, two spaces apart, nothing behind the last one. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], style: Style): string {
  const widths = columns.map(({ title }, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ right }, i) => {
        const [cell = '', width = 0] = [cells[i], widths[i]]
        return right ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return [style.bold(line(columns.map(({ title }) => title))), ...rows.map(line)].map((text) => `${text}\n`).join('')
}
