import type { Outgoing } from './delivery-types.js'

/** Whether a message to this URL can be made at all: no Web `Request` takes a URL that cannot be read or that has credentials in it. */
export function isRequestUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''
}

/** What stands for a message that cannot be made: it is kept, and whoever is to send it says why not. */
export const emptyOutgoing = (url: string): Outgoing => ({ method: 'POST', url, headers: {}, body: '', encoding: 'utf8' })

/** A Web request as it is kept: its bytes as text where they are text. */
export async function toOutgoing(request: Request): Promise<Outgoing> {
  const bytes = new Uint8Array(await request.arrayBuffer())
  const headers = Object.fromEntries(request.headers)
  const { method, url } = request
  try {
    return { method, url, headers, body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf8' }
  } catch {
    const body = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    return { method, url, headers, body, encoding: 'base64' }
  }
}
