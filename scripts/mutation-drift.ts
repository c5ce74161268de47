/** What Redocly's `drift` finds in the same messages: its command, over a HAR. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { isObject } from '../src/judge/schema-facts.js'
import { ORIGIN } from '../src/judge/valid-drafts.js'
import { asOperations, type Exchange, pathOfEvent } from './mutation-exchanges.js'

const run = promisify(execFile)

/** What a document says to people, which would be said once for each exchange. */
const ANNOTATIONS = new Set(['description', 'summary', 'examples', 'example', 'tags', 'operationId'])

const bare = (node: object): unknown =>
  JSON.parse(JSON.stringify(node, (key, value: unknown) => (ANNOTATIONS.has(key) && !isObject(value) ? undefined : value)))

/** The path on which an exchange stands, as the document has it. */
function templateOf(paths: Readonly<Record<string, unknown>>, { one, event }: Exchange): string | undefined {
  if (event !== undefined) return pathOfEvent(event)
  const holds = (item: unknown): boolean =>
    isObject(item) && Object.values(item).some((node) => isObject(node) && node['operationId'] === one.name)
  return Object.keys(paths).find((template) => holds(paths[template]))
}

/** A document with a path for each exchange: `drift` tells of equal findings on one operation once, and not of which exchanges they are. */
function numbered(document: object, exchanges: readonly Exchange[]): object {
  const whole = asOperations(document)
  const paths: unknown = Reflect.get(whole, 'paths')
  const all = isObject(paths) ? paths : {}
  const items = exchanges.flatMap((exchange, i) => {
    const template = templateOf(all, exchange)
    const item = template === undefined ? undefined : all[template]
    return isObject(item) ? [[`/${i}${template}`, bare(item)]] : []
  })
  return { ...whole, paths: Object.fromEntries(items) }
}

const pairs = (entries: Iterable<[string, string]>): { name: string; value: string }[] =>
  [...entries].map(([name, value]) => ({ name, value }))
const sizes = { headersSize: -1, bodySize: -1, cookies: [], httpVersion: 'HTTP/1.1' }

/** Whatever goes over plain HTTP is a finding of its own. */
const SECURE = ORIGIN.replace('http:', 'https:')

function entryOf({ request, response, event }: Exchange, number: number): object {
  const url = new URL(request.url.href.replace(ORIGIN, SECURE))
  url.pathname = `/${number}${event === undefined ? url.pathname : pathOfEvent(event)}`
  const type = request.headers.get('content-type')
  const mimeType = response.headers.get('content-type') ?? ''
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 1,
    request: {
      ...sizes,
      method: request.method,
      url: url.href,
      headers: pairs(request.headers),
      queryString: pairs(url.searchParams),
      ...(request.body.byteLength === 0 ? {} : { postData: { mimeType: type ?? '', text: new TextDecoder().decode(request.body) } }),
    },
    response: {
      ...sizes,
      status: response.status,
      statusText: '',
      headers: pairs(response.headers),
      redirectURL: '',
      content: { size: response.body.byteLength, mimeType, text: Buffer.from(response.body).toString('base64'), encoding: 'base64' },
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  }
}

/**
 * Holds exchanges against a document.
 *
 * @returns for each exchange whether `drift` finds anything wrong with the side that is judged, warnings included
 */
export async function driftFindings(document: object, exchanges: readonly Exchange[]): Promise<boolean[]> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-'))
  const [spec, har, report] = ['openapi.json', 'traffic.har', 'report.json'].map((name) => join(folder, name))
  if (spec === undefined || har === undefined || report === undefined) return []
  try {
    await writeFile(spec, JSON.stringify(numbered(document, exchanges)))
    const entries = exchanges.map(entryOf)
    await writeFile(har, JSON.stringify({ log: { version: '1.2', creator: { name: 'mutation', version: '1' }, entries } }))
    const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js')
    const args = [cli, 'drift', har, '--api', spec, '--server', SECURE, '--traffic-format', 'har', '--format', 'json', '--output', report]
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    await run(process.execPath, args, { env, cwd: folder, maxBuffer: 2 ** 26 }).catch((error: unknown) => {
      // It ends with 1 where it found something.
      if (!(error instanceof Error) || Reflect.get(error, 'code') !== 1) throw error
    })
    const text: unknown = JSON.parse(await readFile(report, 'utf8'))
    const problems: unknown[] = isObject(text) && Array.isArray(text['problems']) ? text['problems'] : []
    const found = new Set(
      problems.flatMap((one) =>
        isObject(one) && (one['severity'] === 'error' || one['severity'] === 'warning')
          ? [`${String(one['exchangeIndex'])} ${String(one['target'])}`]
          : [],
      ),
    )
    return exchanges.map(({ side }, i) => found.has(`${i} ${side}`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
