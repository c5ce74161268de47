/** The ratios that the README shows: what carries over from one machine to another. */
import { ratio } from './report.js'
import { rounded } from './statistics.js'
import type { Report } from './types.js'

interface Line {
  readonly id: string
  readonly about: string
  readonly ours: string
  readonly others: readonly string[]
}

/** What a newcomer may ask for, each beside what does the same. */
const LINES: readonly Line[] = [
  {
    id: 'http-read',
    about: 'answering over HTTP',
    ours: 'sandbox',
    others: ['Prism CLI', 'Prism CLI, quiet', 'Hono, by hand', 'node:http, fixed bytes'],
  },
  { id: 'http-first', about: 'from the command to its first answer', ours: 'sandbox', others: ['Prism CLI', 'node:http, fixed bytes'] },
  {
    id: 'in-process',
    about: 'answering without a socket',
    ours: 'sandbox.fetch',
    others: ['MSW with a handler by hand', 'a function that answers'],
  },
  { id: 'judge-response', about: 'judging a response’s body', ours: 'schemas', others: ['ajv', 'zod', 'JSON.parse alone'] },
  {
    id: 'judge-response',
    about: 'judging a `Response`',
    ours: 'checkResponse',
    others: ['Prism’s validator', 'a Response, cloned, and the clone read'],
  },
  { id: 'judge-event', about: 'judging an event’s body', ours: 'schemas', others: ['ajv', 'zod', 'JSON.parse alone'] },
  {
    id: 'start-verdict',
    about: 'import and first verdict',
    ours: 'schemas',
    others: ['ajv, compiling', 'zod, from the same schema', 'Prism’s validator'],
  },
  ...['receiveEvent', 'receiveEvent, body not validated'].map((ours) => ({
    id: 'receive',
    about: 'receiving a signed event',
    ours,
    others: ['@octokit/webhooks-methods', 'standardwebhooks', 'stripe', 'a Request, read, JSON.parse and HMAC by hand'],
  })),
  { id: 'client', about: 'a call of a client', ours: 'createClient', others: ['openapi-fetch', 'mailgun.js', 'ky', 'fetch'] },
  { id: 'size-client', about: 'a client in a bundle', ours: 'createClient of mailgun', others: ['openapi-fetch', 'mailgun.js', 'ky'] },
  {
    id: 'size-receiver',
    about: 'a receiver in a bundle',
    ours: 'receiveEvent of mailgun',
    others: ['@octokit/webhooks-methods', 'standardwebhooks'],
  },
  {
    id: 'types-typescript',
    about: '`tsc` on a project with all contracts',
    ours: 'webhook-contracts',
    others: ['openapi-fetch, the same types'],
  },
  { id: 'generate-50', about: 'generating from 50 operations', ours: 'webhook-contracts', others: ['openapi-typescript'] },
  { id: 'start-version', about: 'the start of a command', ours: 'webhook-contracts', others: ['Prism CLI', 'Redocly CLI', 'node -e 0'] },
]

const BEGIN = '<!-- ratios -->'
const END = '<!-- /ratios -->'

/** How many times as good ours is as each of the others, line by line. */
export function ratios({ suites }: Report): string {
  const measurements = suites.flatMap((suite) => suite.measurements)
  const lines = LINES.flatMap(({ id, about, ours, others }) => {
    const measurement = measurements.find((one) => one.id === id)
    const own = measurement?.rows.find(({ name }) => name === ours)
    if (measurement === undefined || own === undefined) return []
    const told = others.flatMap((name) => {
      const other = measurement.rows.find((row) => row.name === name)
      return other === undefined
        ? []
        : [`${name} ${rounded(ratio(own, other, measurement.unit))}${other.kind === 'floor' ? ' (floor)' : ''}`]
    })
    return [`| ${about} | ${ours} | ${told.join(' · ')} |`]
  })
  return ['| what | ours | how many times as good as |', '| --- | --- | --- |', ...lines].join('\n')
}

/** The README with these ratios in it. @throws Error when it has no place for them */
export function withRatios(readme: string, table: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`The README has no ${BEGIN} and ${END} for the ratios to stand between.`)
  return `${readme.slice(0, begin + BEGIN.length)}\n${table}\n${readme.slice(end)}`
}
