/**
 * Emma signs nothing: no document and no client knows of a signature. What can be had is a secret that only Emma was told, in the URL
 * that was registered.
 */
import { decodeJson, decodeUtf8, parseJson } from '../../events/decode.js'
import { anyEqual, utf8 } from '../../events/hmac.js'
import { type Keys, requireKeys } from '../../events/keys.js'
import type { Scheme } from '../../events/receive.js'
import { Refusal } from '../../events/refusal.js'

export interface BasicCredentials {
  /** Without a colon: it ends there (RFC 7617). */
  readonly username: string
  readonly password: string
}

/** With neither given, nothing is verified: whoever knows the URL can send events. With both, both are needed. */
export interface EmmaReceiveOptions {
  /** A secret that is one segment of the registered URL's path (`https://example.com/hooks/<secret>`); several while it is rotated. */
  readonly pathSecret?: Keys
  /** Credentials of the registered URL (`https://user:password@example.com/hooks`). Whether Emma sends them is not documented: try it first. */
  readonly basic?: BasicCredentials | readonly BasicCredentials[]
}

/** A deeper path than this is no registered URL, and each segment costs a comparison. */
const MAX_SEGMENTS = 32

function pathSegments(request: Request): string[] {
  const segments = new URL(request.url).pathname.split('/', MAX_SEGMENTS)
  return segments.map((segment) => {
    try {
      return decodeURIComponent(segment)
    } catch {
      return segment
    }
  })
}

function credentialsOf(request: Request): string {
  const header = request.headers.get('authorization')
  if (header === null) throw new Refusal('signature_missing', undefined, 'The event has no Basic credentials.')
  const value = /^\s*basic\s+([A-Za-z0-9+/=]+)\s*$/i.exec(header)?.[1]
  try {
    if (value !== undefined) return decodeUtf8(Uint8Array.from(atob(value), (c) => c.charCodeAt(0)))
  } catch {
    // Not base64, or not UTF-8.
  }
  throw new Refusal('signature_malformed', undefined, 'The Authorization of the event is not Basic and base64 of username:password.')
}

/** The credentials that are good, as `username:password`. An empty password is none. @throws WebhookError `no_key` */
function credentialsGiven(basic: EmmaReceiveOptions['basic']): readonly string[] {
  const texts = [basic ?? []].flat().map(({ username, password }) => {
    requireKeys(password, 'basic.password')
    if (typeof username !== 'string' || username.includes(':')) {
      throw new Refusal('no_key', undefined, 'The receiver needs a basic.username, a text without a colon.')
    }
    return `${username}:${password}`
  })
  return requireKeys(texts, 'basic')
}

async function verify(request: Request, options: EmmaReceiveOptions): Promise<void> {
  // By their presence: a variable that is not set must not turn the verification off.
  if ('pathSecret' in options) {
    const secrets = requireKeys(options.pathSecret, 'pathSecret')
    if (!(await anyEqual(pathSegments(request), secrets)))
      throw new Refusal('signature_mismatch', undefined, 'The path of the URL has no segment that is the secret.')
  }
  if ('basic' in options) {
    const good = credentialsGiven(options.basic)
    if (!(await anyEqual([credentialsOf(request)], good)))
      throw new Refusal('signature_mismatch', undefined, 'The Basic credentials are not those that were given.')
  }
}

export const emmaScheme: Scheme<EmmaReceiveOptions> = {
  methods: ['POST', 'GET'],
  async open(request, read, options) {
    await verify(request, options)
    if (request.method !== 'GET') return { payload: decodeJson(await read()) } // which Content-Type Emma sends, nobody has recorded
    const text = new URL(request.url).searchParams.get('payload')
    if (text === null) throw new Refusal('malformed_body', undefined, 'The URL has no query parameter payload.')
    return { payload: parseJson(text) }
  },
}

export interface EmmaSendOptions {
  /** Where the event goes, with the path secret and the credentials that it was registered with; default: `http://localhost/`. */
  readonly url?: string
  /** Default: POST, with the event as its body; by GET it is the query parameter `payload`. */
  readonly method?: 'POST' | 'GET'
  /** Default: those of the URL. */
  readonly basic?: BasicCredentials
}

/** Makes the request that Emma would send: the exact inverse of `receiveEvent`. Emma signs nothing; the name is that of the other contracts. */
export async function sendableEvent(payload: object, options: EmmaSendOptions = {}): Promise<Request> {
  const { method = 'POST' } = options
  const target = new URL(options.url ?? 'http://localhost/')
  const { username, password } = target
  const basic =
    options.basic ?? (username === '' ? undefined : { username: decodeURIComponent(username), password: decodeURIComponent(password) })
  // A Request takes no credentials in its URL.
  target.username = ''
  target.password = ''
  const headers = new Headers()
  if (basic !== undefined)
    headers.set('authorization', `Basic ${btoa(String.fromCharCode(...utf8(`${basic.username}:${basic.password}`)))}`)
  const text = JSON.stringify(payload)
  if (method === 'POST') {
    headers.set('content-type', 'application/json')
    return new Request(target, { method, headers, body: text })
  }
  target.searchParams.set('payload', text)
  return new Request(target, { method, headers })
}
