/** Requests that are mostly right, and wrong in any way. */
import fc from 'fast-check'
import type { Contract } from '../../src/contract/index.js'

export interface WildRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const token = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.~%{}"\\/;=,()[]<>@:?'), maxLength: 20 })
const text = fc.string({ unit: fc.constantFrom(...'abc XYZ019:/?#[]@!$&\'()*+,;=%"<>\\^`{|}~'), maxLength: 40 })
const segment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 15 }).map((value) => encodeURIComponent(value)),
  fc.constantFrom(
    ...['..', '.', '%2e%2e', '%00', '%zz', '%', '%ff', '', '__proto__', 'constructor', 'toString', 'webhooks', 'events', 'test'],
    ...['1', '-1', '1e3', '9007199254740993', 'NaN', 'clicked', 'click', 'x'.repeat(3000), '%F0%9F%92%A9', '*', ';'],
  ),
)
/** The right one mostly, so that arbitrary things get far enough to do harm. */
const mostly = <T>(right: fc.Arbitrary<T>, wild: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: wild })

const wildPath = fc
  .tuple(
    fc.constantFrom('', '/mailgun', '/mailgun.eu', '/mailgun.', '/buttondown/v1', '/emma/100', '/_sandbo', '/nothing'),
    fc.array(segment, { maxLength: 6 }),
  )
  .map(([mount, parts]) => `${mount}/${parts.join('/')}`)
const filled = (template: string): fc.Arbitrary<string> =>
  fc.tuple(segment, segment).map(([a, b]) => template.replace(/\{[^}]+\}/, () => a).replace(/\{[^}]+\}/g, () => b))
const queryValue = fc.oneof(segment, fc.constantFrom('true', 'false', '0', '1', '501', '1e309', 'enabled', 'a,b', ',', 'email.sent'))
const queryName = fc.oneof(
  segment,
  fc.constantFrom('page', 'status', 'start', 'end', 'count', 'url', 'webhook_ids', 'all', 'limit', 'event_type'),
)
const query = fc
  .array(fc.tuple(queryName, queryValue), { maxLength: 4 })
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`))

const authorization = (right: string): fc.Arbitrary<string> =>
  mostly(
    fc.constant(right),
    fc.oneof(
      text,
      fc.tuple(fc.constantFrom('Basic', 'basic', 'Token', 'Digest', 'Bearer'), token).map((pair) => pair.join(' ')),
      fc.constantFrom('Basic', 'Basic =', 'Basic OmE=', 'Token ', 'Basic /w=='),
    ),
  )

const contentTypes = fc.oneof(
  fc.constantFrom(
    ...[
      'application/json',
      'application/json; charset=utf-16',
      'application/json;charset="UTF-8"',
      'APPLICATION/JSON',
      'application/json;',
    ],
    ...['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=latin1', 'multipart/form-data; boundary=b'],
    ...[
      'multipart/form-data',
      'multipart/form-data; boundary=""',
      'multipart/form-data; boundary=b; boundary=c',
      'text/plain',
      '',
      '/',
      ';',
    ],
  ),
  text,
)

const names = fc.constantFrom(
  ...['id', 'url', 'event', 'event_types', 'event_type', 'method', 'description', 'signing_key', 'status'],
  ...['__proto__', 'constructor', ''],
)
const values = fc.oneof(
  segment,
  fc.constantFrom('clicked', 'click', 'https%3A%2F%2Fexample.com%2F', 'subscriber.created', 'message_open', 'ftp%3A%2F%2Fx', 'GET'),
)
const jsonValue = fc.oneof(
  fc.constantFrom<unknown>('https://example.com/', 'message_open', 'GET', 'enabled', null, 0, -0, 1e308, true, [], {}, ''),
  fc.constant(['subscriber.created']),
  fc.jsonValue({ maxDepth: 3 }),
)
const deep = fc.integer({ min: 50, max: 20_000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`)
const bodies: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((array) => Uint8Array.from(array)),
  fc.array(fc.tuple(names, jsonValue), { maxLength: 5 }).map((pairs) => bytes(JSON.stringify(Object.fromEntries(pairs)))),
  fc.json().map(bytes),
  deep.map(bytes),
  deep.map((value) => bytes(`{"url":${value},"event":"message_open"}`)),
  fc.array(fc.tuple(names, values), { maxLength: 8 }).map((pairs) => bytes(pairs.map((pair) => pair.join('=')).join('&'))),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'Content-Disposition: form-data; name="url"',
          'Content-Disposition: form-data; name="id"',
          'Content-Disposition: form-data; name="event_types"; filename="a"\r\nContent-Type: text/plain',
          'Content-Disposition: form-data',
          'X: y',
          '',
        ),
        text,
      ),
      { maxLength: 5 },
    )
    .map((parts) => bytes(`${parts.map(([head, value]) => `--b\r\n${head}\r\n\r\n${value}\r\n`).join('')}--b--`)),
)

/** @param methods those that the way of sending can carry */
export function wildRequests(contracts: readonly Contract[], methods: readonly string[]): fc.Arbitrary<WildRequest> {
  const operations = contracts.flatMap((contract) => {
    const base = new URL(contract.servers[0]?.url ?? 'http://x').pathname.replace(/\/$/, '')
    return Object.values(contract.operations).map(({ method, path, security }) => {
      const scheme = contract.securitySchemes[security[0]?.[0] ?? '']
      const word = scheme?.type === 'http' ? scheme.scheme : ''
      return { method, path: `/${contract.id}${base}${path}`, authorization: `${word} ${/basic/i.test(word) ? btoa('api:key') : 'key'}` }
    })
  })
  return fc.constantFrom(...operations).chain((operation) =>
    fc.record({
      method: mostly(fc.constant<string>(operation.method), fc.constantFrom(...methods)),
      path: fc.tuple(mostly(filled(operation.path), wildPath), query).map(([where, what]) => (where + what).replace(/[^\x21-\x7e]/g, '')),
      headers: fc.record(
        {
          authorization: authorization(operation.authorization),
          'content-type': contentTypes,
          'x-idempotency-key': fc.oneof(fc.constantFrom('a', 'b', ''), text),
          'x-api-version': fc.constantFrom('2026-04-01', 'yesterday', ''),
          accept: text,
        },
        { requiredKeys: ['authorization'] },
      ),
      body: bodies,
    }),
  )
}

/** Bytes that are no HTTP, or half of it. */
export const wildBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((value) => bytes(`GET /${value}`)),
  fc
    .tuple(
      fc.constantFrom('GET', 'POST', 'CONNECT', 'TRACE', 'G', '\u0000'),
      fc.constantFrom('/emma/100/webhooks', '*', 'http://evil.example/mailgun/v1/webhooks', '//x', 'example.com:443', ''),
      fc.array(fc.tuple(token, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 5 }),
      fc.nat(400),
    )
    .map(([method, target, headers, cut]) => {
      const head = [`${method} ${target} HTTP/1.1`, 'Host: a', ...headers.map((pair) => pair.join(': '))].join('\r\n')
      return bytes(`${head}\r\n\r\n`).subarray(0, cut)
    }),
  fc
    .tuple(
      fc.constantFrom(
        ...['Content-Length: 5', 'Content-Length: -1', 'Content-Length: 99999999999999999999', 'Transfer-Encoding: gzip'],
        ...['Transfer-Encoding: chunked', 'Expect: 100-continue', 'Expect: nonsense', 'Upgrade: websocket\r\nConnection: Upgrade'],
      ),
      fc.uint8Array({ maxLength: 50 }),
    )
    .map(([header, rest]) => Uint8Array.from([...bytes(`POST /emma/100/webhooks HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`), ...rest])),
)
