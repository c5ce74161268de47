import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { rootCertificates } from 'node:tls'
import { ProxyError } from './proxy-error.js'

/** Cookies and keys can be long; node's own limit would refuse what the upstream takes. */
export const MAX_HEADER_BYTES = 64 * 1024

/** The server that all requests go to. */
export interface Upstream {
  /** Without a trailing slash. */
  readonly url: string
  readonly origin: string
  readonly host: string
  /** What stands before each path. */
  readonly basePath: string
  /**
   * @param reuse take a connection that is open already, if there is one: it may turn out to be closed
   */
  send(options: Pick<RequestOptions, 'method' | 'path' | 'headers'>, reuse: boolean): ClientRequest
  close(): void
}

/** The URL of the upstream. @throws ProxyError when it is none; the message has no credentials in it */
function upstreamUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ProxyError('The upstream is no URL of a server. Give it whole: https://api.example.com or http://127.0.0.1:4010/api.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new ProxyError("The upstream's URL has credentials in it. Leave them out: the proxy passes on those that the client sends.")
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ProxyError('The upstream has a query or a fragment. Give its scheme, host and base path alone.')
  }
  return url
}

/**
 * Where the proxy sends what it is sent, and nowhere else: it follows no redirect.
 *
 * @param ca certificates in PEM that are trusted besides those that node trusts
 * @throws ProxyError when it is no http or https URL, or has more in it than a base path
 */
export function upstreamAt(text: string, ca?: string): Upstream {
  const url = upstreamUrl(text)
  const isTls = url.protocol === 'https:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const [reusing, fresh] = [true, false].map((keepAlive) =>
    isTls ? new HttpsAgent({ keepAlive, ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }) }) : new HttpAgent({ keepAlive }),
  )
  const send = isTls ? httpsRequest : httpRequest
  const common = {
    host,
    ...(url.port === '' ? {} : { port: url.port }),
    // Names are sent to the server for it to choose a certificate by; addresses must not be.
    ...(isTls && isIP(host) === 0 ? { servername: host } : {}),
    maxHeaderSize: MAX_HEADER_BYTES,
  }
  const basePath = url.pathname.replace(/\/+$/, '')
  return {
    url: url.origin + basePath,
    origin: url.origin,
    host: url.host,
    basePath,
    send: (options, reuse) => send({ ...common, ...options, ...(reuse ? { agent: reusing } : { agent: fresh }) }),
    close: () => {
      reusing?.destroy()
      fresh?.destroy()
    },
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there. Start it, or give another --upstream',
  ENOTFOUND: 'there is no such host. Check its name',
  EAI_AGAIN: 'its name could not be resolved. Check the network',
  ETIMEDOUT: 'it could not be reached in time. Check the network',
  EHOSTUNREACH: 'there is no way to it. Check the network',
  ENETUNREACH: 'there is no way to it. Check the network',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
  HPE_HEADER_OVERFLOW: `its headers are longer than ${MAX_HEADER_BYTES} bytes`,
}

/** Why the upstream did not answer, in words that say what to do. Has nothing of the request in it. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = REASONS[code]
  if (known !== undefined) return known
  if (code.startsWith('HPE_')) return `what it answered is no HTTP (${code})`
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code)) {
    return `its certificate is not trusted (${code}). For one of your own, name its issuer in NODE_EXTRA_CA_CERTS`
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return `it does not speak TLS there (${code}). Is it http instead of https?`
  return code === '' ? 'the connection failed' : `the connection failed (${code})`
}
