import type { Change, Party } from '../diff/diff.js'
import type { Group, Owner } from '../diff/group.js'
import { defineCommand } from './command.js'
import { EXIT, UsageError } from './errors.js'
import { print, printJson } from './output.js'
import { json } from './parse.js'
import { type SpecFile, specNamed } from './spec-file.js'
import { type Style, styleFor } from './style.js'

const PARTIES: readonly (Party | undefined)[] = ['caller', 'receiver', undefined]

/** How many operations or events, and how many places of one, are named in a line. */
const MAX_NAMES = 6

const shortened = (words: readonly string[]): string =>
  words.length > MAX_NAMES + 1 ? `${words.slice(0, MAX_NAMES).join(', ')} and ${words.length - MAX_NAMES} more` : words.join(', ')

/** Operations and events with the same places stand together. */
function ownersText(owners: readonly Owner[]): string {
  const byPlaces = new Map<string, string[]>()
  for (const { name, places } of owners) {
    const key = shortened(places)
    byPlaces.set(key, [...(byPlaces.get(key) ?? []), ...(name === undefined ? [] : [name])])
  }
  return [...byPlaces].map(([places, names]) => [shortened(names), places].filter((part) => part !== '').join(': ')).join('; ')
}

function headingOf(party: Party | undefined, count: number, style: Style): string {
  if (party === undefined) return style.bold(`Breaks nobody (${count})`)
  return style.bad(style.bold(`Breaks ${party === 'caller' ? 'callers of the operations' : 'receivers of the events'} (${count})`))
}

/** Breaks a text into lines of a terminal, further ones indented. */
function wrapped(text: string, first: string, width: number): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line !== first && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `  ${word}`
    } else line += line === first ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

function groupText({ text, advice }: Group, owners: readonly Owner[], style: Style): string {
  const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY
  const lines = [wrapped(text, '- ', width), style.dim(wrapped(ownersText(owners), '  ', width))]
  return [...lines, ...(advice === undefined ? [] : [wrapped(advice, '  → ', width)])].join('\n')
}

async function changesText(changes: readonly Change[], style: Style): Promise<string> {
  const { breaking, grouped, ownersOf } = await import('../diff/group.js')
  const blocks = PARTIES.flatMap((party) => {
    const groups = grouped(breaking(changes, party))
    if (groups.length === 0) return []
    const texts = groups.map((group) => groupText(group, ownersOf(group.wheres), style))
    return [`${headingOf(party, groups.length, style)}\n${texts.join('\n')}`]
  })
  return blocks.join('\n\n')
}

const shown = ({ name, version }: SpecFile): string => (version === '' ? name : `${name}, version ${version}`)

export const command = defineCommand({
  name: 'diff',
  usage: 'OLD NEW',
  about: [
    'Shows what changed between two specs, and what of it breaks whom: callers of the',
    'operations, or receivers of the events. Each is one of our contracts, or a file with',
    'an OpenAPI 3 document, as YAML or JSON.',
    '',
    'What only reads differently (texts, examples, names of schemas) is no change.',
    '',
    'Exit code 1 when something breaks, 0 when nothing does.',
  ].join('\n'),
  options: { json },
  examples: [
    { line: 'webhook-contracts diff mailgun-legacy mailgun', about: 'from the contract of old to that of today' },
    { line: 'webhook-contracts diff old.yaml new.yaml --json', about: 'each change with its place in the document, as JSON' },
  ],
  async run({ json: asJson }, [old, now, ...more]) {
    if (old === undefined || now === undefined || more[0] !== undefined) {
      const problem = more[0] === undefined ? 'Name both' : `Leave out ${more.join(' ')}`
      throw new UsageError(`diff compares two specs. ${problem}: webhook-contracts diff OLD NEW.`)
    }
    const [{ diff }, before, after] = await Promise.all([import('../diff/diff.js'), specNamed(old), specNamed(now)])
    const changes = diff(before.document, after.document)
    const count = (party: Party): number => changes.filter(({ breaks }) => breaks === party).length
    const breaks = { caller: count('caller'), receiver: count('receiver') }
    if (asJson) {
      printJson({ old: { name: old, version: before.version }, new: { name: now, version: after.version }, breaks, changes })
    } else {
      const style = styleFor(process.stdout)
      const body = changes.length === 0 ? 'Nothing changed.' : await changesText(changes, style)
      print(`${shown(before)} → ${shown(after)}\n\n${body}`)
    }
    return breaks.caller + breaks.receiver > 0 ? EXIT.broken : EXIT.ok
  },
})
