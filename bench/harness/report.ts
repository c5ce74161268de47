/** The figures as Markdown, each beside its ratio to ours. */
import { median, quantile, rounded } from './statistics.js'
import { isRate, type Measurement, type Report, type Row } from './types.js'

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** How many times as good as the peer we are: over one is ahead, whichever way the unit counts. */
export function ratio(ours: Row, other: Row, unit: Measurement['unit']): number {
  const [own, theirs] = [median(ours.rounds), median(other.rounds)]
  return isRate(unit) ? own / theirs : theirs / own
}

function tableOf({ unit, rows }: Measurement): string[] {
  const ours = rows.find(({ kind }) => kind === 'ours')
  return [
    `| | median, ${unit} | middle half | rounds | ours is |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => {
      const spread = `${rounded(quantile(row.rounds, 0.25))} – ${rounded(quantile(row.rounds, 0.75))}`
      const against = ours === undefined || row.kind === 'ours' ? '' : `${rounded(ratio(ours, row, unit))} ×`
      const name = row.kind === 'ours' ? `**${cell(row.name)}**` : row.kind === 'floor' ? `*${cell(row.name)}* (floor)` : cell(row.name)
      return `| ${name} | ${rounded(median(row.rounds))} | ${spread} | ${row.rounds.length} | ${against} |`
    }),
  ]
}

/** The whole report. */
export function markdown({ machine, rounds, suites }: Report): string {
  const lines = [
    '# Measurements',
    '',
    'Made by `npm run bench`. Candidates take turns, round by round, on one machine, so that whatever slows it down meets all of them; a figure is the median over the rounds, beside it the middle half of them. Absolute figures are those of this machine; the ratios are what carries over. “Ours is” says how many times as good the first of ours is: over 1, it is ahead.',
    '',
    `The machine: ${Object.entries(machine)
      .map(([name, value]) => `${name} ${value}`)
      .join('; ')}. ${rounds} rounds, where a table says nothing else.`,
  ]
  for (const { title, about, measurements } of suites) {
    lines.push('', `## ${title}`, '', about)
    for (const measurement of measurements) {
      lines.push('', `### ${measurement.title}`, '', `![${measurement.title}](charts/${measurement.id}.svg)`, '', ...tableOf(measurement))
      if (measurement.note !== undefined) lines.push('', measurement.note)
    }
  }
  return `${lines.join('\n')}\n`
}
