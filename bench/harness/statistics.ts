/** The value below which a share of the figures lies, between neighbours in proportion. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5)

/** Three figures that count: 0.0123, 1.23, 12.3, 123, 12,300. */
export function rounded(figure: number): string {
  if (!Number.isFinite(figure)) return 'n/a'
  return Number(figure.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 })
}
