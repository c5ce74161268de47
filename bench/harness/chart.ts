/** Bars as SVG that follows its surroundings: light or dark, inlined in a page or opened alone. */
import { median, quantile, rounded } from './statistics.js'
import { isRate, type Measurement, type Row } from './types.js'

const WIDTH = 720
const LEFT = 220
const RIGHT = 96
const ROW = 30
const TOP = 46

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const STYLE = [
  '.chart{--chart-ours:#2b62d9;--chart-peer:#8a94a6;--chart-floor:#c3c9d4;--chart-text:#1c2430;--chart-muted:#5b6675;font:13px system-ui,sans-serif}',
  '@media (prefers-color-scheme:dark){.chart{--chart-ours:#7ea6ff;--chart-peer:#7c8798;--chart-floor:#4b5565;--chart-text:#e6e9ef;--chart-muted:#a3adbb}}',
  '.chart text{fill:var(--chart-text)}.chart .muted{fill:var(--chart-muted)}',
  '.chart .ours{fill:var(--chart-ours)}.chart .peer{fill:var(--chart-peer)}.chart .floor{fill:var(--chart-floor)}',
  '.chart line{stroke:var(--chart-text);stroke-opacity:.55}.chart .title{font-weight:600;font-size:14px}',
].join('')

/** One bar, its name before it, its figure behind it, and a line over the middle half of its rounds. */
function bar({ name, kind, rounds }: Row, at: number, scale: number): string {
  const figure = median(rounds)
  const width = Math.max(1.5, figure * scale)
  const y = TOP + at * ROW
  const [low, high] = [quantile(rounds, 0.25), quantile(rounds, 0.75)].map((value) => LEFT + value * scale)
  const spread =
    low === undefined || high === undefined || high - low < 1
      ? ''
      : `<line x1="${low.toFixed(1)}" x2="${high.toFixed(1)}" y1="${y + 11}" y2="${y + 11}"/>`
  const end = Math.max(LEFT + width, high ?? 0) + 8
  return [
    `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end"${kind === 'ours' ? ' font-weight="600"' : ''}>${escaped(name)}</text>`,
    `<rect class="${kind}" x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="22" rx="3"/>`,
    spread,
    `<text class="muted" x="${end.toFixed(1)}" y="${y + 15}">${rounded(figure)}</text>`,
  ].join('')
}

/** The chart of a measurement. It carries its figures as text, for those who do not see it. */
export function chart({ id, title, unit, rows }: Measurement): string {
  const most = Math.max(...rows.flatMap(({ rounds }) => [median(rounds), quantile(rounds, 0.75)]))
  const scale = (WIDTH - LEFT - RIGHT) / (most > 0 ? most : 1)
  const height = TOP + rows.length * ROW + 8
  const said = rows.map(({ name, rounds }) => `${name}: ${rounded(median(rounds))} ${unit}`).join('; ')
  const label = `${title}, in ${unit}; ${isRate(unit) ? 'more' : 'less'} is better`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(said)}</desc>`,
    `<style>${STYLE}</style>`,
    `<text class="title" x="0" y="16">${escaped(title)}</text><text class="muted" x="0" y="33">${escaped(label.slice(title.length + 2))}</text>`,
    ...rows.map((row, i) => bar(row, i, scale)),
    '</svg>\n',
  ].join('\n')
}
