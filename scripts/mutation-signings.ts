/** How each provider's deliveries are signed, and what of it can be forged: the signatures' part of `npm run mutation`. */
import { MemoryReplayStore } from '../src/events/replay.js'
import type { SignedCase, Signing } from '../src/judge/mutation-signatures.js'
import { isObject } from '../src/judge/schema-facts.js'
import * as buttondown from '../src/providers/buttondown/buttondown.js'
import { signButtondownEvent } from '../src/providers/buttondown/events.js'
import * as emma from '../src/providers/emma/emma.js'
import { sendableEvent } from '../src/providers/emma/events.js'
import { signFormEvent } from '../src/providers/mailgun/form-events.js'
import { signJsonEvent } from '../src/providers/mailgun/json-events.js'
import * as mailgun from '../src/providers/mailgun/mailgun.js'
import * as mailgunLegacy from '../src/providers/mailgun/mailgun-legacy.js'
import type { MailgunSignOptions } from '../src/providers/mailgun/signature.js'
import type { ContractId } from '../src/registry.js'

const KEY = 'example-signing-key'
const OTHER_KEY = 'another-signing-key'
/** Seconds: signatures are made and judged at one moment, so that a run is the same every time. */
const NOW = 1_790_000_000

/** The first character of a text as another one of the same kind. */
const flipped = (text: string): string => (text.startsWith('0') ? '1' : '0') + text.slice(1)

/** The fields that sign an event, changed. */
type Change = (fields: Record<string, unknown>) => Record<string, unknown>

/** What can be forged where the signature covers a timestamp and a token, both of them in the body. */
function fieldSigning(
  sign: (payload: object, options: MailgunSignOptions) => Promise<Request>,
  edit: (request: Request, change: Change) => Promise<Request>,
  receive: (
    request: Request,
    options: { signingKey: string; now: () => number; replay: MemoryReplayStore },
  ) => Promise<{ readonly type: string }>,
): Signing {
  const replay = new MemoryReplayStore()
  let count = 0
  const options = (signingKey = KEY, timestamp = NOW): MailgunSignOptions => {
    count += 1
    return { signingKey, timestamp, token: count.toString(16).padStart(50, '0') }
  }
  const another: SignedCase['kind'] = 'a signature that covers something else'
  const mismatch = 'signature_mismatch'
  return {
    async *cases(payload, other) {
      const good = options()
      yield { kind: undefined, request: await sign(payload, good) }
      yield { kind: 'a copy of a delivery', code: 'replayed', request: await sign(payload, good) }
      yield { kind: 'a signature by another key', code: mismatch, request: await sign(payload, options(OTHER_KEY)) }
      yield {
        kind: 'a signature out of its time',
        code: 'timestamp_out_of_range',
        request: await sign(payload, options(KEY, NOW - 10 * 3600)),
      }
      yield { kind: 'a signature out of its time', code: 'timestamp_out_of_range', request: await sign(payload, options(KEY, NOW + 3600)) }
      const stranger = await signatureOf(await sign(other, options()))
      const changes: readonly (readonly [kind: string, code: string, change: Change])[] = [
        [another, mismatch, (fields) => ({ ...fields, signature: stranger })],
        [another, mismatch, (fields) => ({ ...fields, timestamp: String(NOW + 1) })],
        [another, mismatch, (fields) => ({ ...fields, token: `${String(fields['token'])}0` })],
        [another, mismatch, (fields) => ({ ...fields, signature: flipped(String(fields['signature'])) })],
        ['a signature cut off', 'signature_malformed', (fields) => ({ ...fields, signature: String(fields['signature']).slice(0, -2) })],
        ['no signature', 'signature_missing', ({ signature: _, ...fields }) => fields],
        ['no signature', 'signature_missing', ({ token: _, ...fields }) => fields],
      ]
      for (const [kind, code, change] of changes) yield { kind, code, request: await edit(await sign(payload, options()), change) }
    },
    receive: (request) => receive(request, { signingKey: KEY, now: () => NOW * 1000, replay }),
  }
  async function signatureOf(request: Request): Promise<unknown> {
    let found: unknown
    await edit(request, (fields) => {
      found = fields['signature']
      return fields
    })
    return found
  }
}

async function editJson(request: Request, change: Change): Promise<Request> {
  const payload: unknown = await request.json()
  const fields = isObject(payload) && isObject(payload['signature']) ? payload['signature'] : {}
  const body = JSON.stringify({ ...(isObject(payload) ? payload : {}), signature: change({ ...fields }) })
  return new Request(request.url, { method: request.method, headers: request.headers, body })
}

async function editForm(request: Request, change: Change): Promise<Request> {
  const fields = new URLSearchParams(await request.text())
  const names = ['timestamp', 'token', 'signature']
  const changed = change(Object.fromEntries(names.map((name) => [name, fields.get(name)])))
  for (const name of names) fields.delete(name)
  for (const [name, value] of Object.entries(changed)) fields.append(name, String(value))
  return new Request(request.url, { method: request.method, headers: request.headers, body: fields.toString() })
}

/** What can be forged where the signature stands in a header and covers the body. */
function headerSigning(
  header: string,
  sign: (payload: object, signingKey: string | undefined) => Promise<Request>,
  receive: (request: Request) => Promise<{ readonly type: string }>,
): Signing {
  const resent = async (request: Request, body: string, signature: string | null): Promise<Request> => {
    const headers = new Headers(request.headers)
    if (signature === null) headers.delete(header)
    else headers.set(header, signature)
    return new Request(request.url, { method: request.method, headers, body })
  }
  return {
    async *cases(payload, other) {
      const good = await sign(payload, KEY)
      const text = await good.clone().text()
      const signature = good.headers.get(header) ?? ''
      const stranger = (await sign({ ...other, unlike: true }, KEY)).headers.get(header)
      const another = { kind: 'a signature that covers something else', code: 'signature_mismatch' } as const
      yield { kind: undefined, request: good }
      yield { ...another, request: await resent(good, text, stranger) }
      yield { ...another, request: await resent(good, `${text} `, signature) }
      yield { ...another, request: await resent(good, JSON.stringify({ ...payload, unlike: true }), signature) }
      yield {
        ...another,
        request: await resent(
          good,
          text,
          signature.replace(/=(.)/, (_, first: string) => `=${flipped(first)}`),
        ),
      }
      yield { kind: 'a signature by another key', code: 'signature_mismatch', request: await sign(payload, OTHER_KEY) }
      yield { kind: 'a signature cut off', code: 'signature_malformed', request: await resent(good, text, signature.slice(0, -2)) }
      yield { kind: 'no signature', code: 'signature_missing', request: await sign(payload, undefined) }
    },
    receive,
  }
}

/** What can be forged where nothing is signed, and a secret stands in the URL. */
const SECRET = 'example-path-secret'
const BASIC = { username: 'example', password: 'example-password' }
const secretSigning: Signing = {
  async *cases(payload) {
    const url = `http://localhost/hooks/${SECRET}`
    const wrong = { kind: 'a secret that is another', code: 'signature_mismatch' } as const
    for (const method of ['POST', 'GET'] as const) {
      yield { kind: undefined, request: await sendableEvent(payload, { url, basic: BASIC, method }) }
      yield { ...wrong, request: await sendableEvent(payload, { url: `${url}x`, basic: BASIC, method }) }
      yield { ...wrong, request: await sendableEvent(payload, { url: 'http://localhost/hooks', basic: BASIC, method }) }
      yield { ...wrong, request: await sendableEvent(payload, { url, basic: { ...BASIC, password: 'another' }, method }) }
      yield { kind: 'no signature', code: 'signature_missing', request: await sendableEvent(payload, { url, method }) }
    }
  },
  receive: (request) => emma.receiveEvent(request, { pathSecret: SECRET, basic: BASIC }),
}

/** By contract; `buttondown-legacy` signed nothing. */
export const signings: Readonly<Partial<Record<ContractId, Signing>>> = {
  buttondown: headerSigning(
    'x-buttondown-signature',
    (payload, signingKey) => signButtondownEvent(payload, signingKey === undefined ? {} : { signingKey }),
    (request) => buttondown.receiveEvent(request, { signingKey: KEY }),
  ),
  mailgun: fieldSigning(signJsonEvent, editJson, mailgun.receiveEvent),
  'mailgun-legacy': fieldSigning(
    (payload, options) => signFormEvent(payload, { ...options, encoding: 'application/x-www-form-urlencoded' }),
    editForm,
    mailgunLegacy.receiveEvent,
  ),
  emma: secretSigning,
}
