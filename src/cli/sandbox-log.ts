import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'
import type { Attempt, Sandbox } from '../entry/sandbox.js'
import { withoutPassword } from '../sandbox/control-redact.js'
import { say } from './output.js'

/** Text that came from outside moves no cursor and paints nothing. */
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')

const ms = (milliseconds: number): string => `${Math.round(milliseconds)} ms`

/** What the page asks for once a second is of no interest. */
const isLook = (method: string, path: string): boolean => method === 'GET' && /^\/_sandbox(?:\/|$)/.test(path)

function logCall(request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now()
  const method = request.method ?? ''
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  if (isLook(method, path)) return
  response.once('close', () => {
    const outcome = response.writableFinished ? String(response.statusCode) : 'cut'
    say(`call     ${outcome} ${plain(`${method} ${path}`)} ${ms(performance.now() - started)}`)
  })
}

function attemptLine({ contract, event, url, number, status, error, duration, state, nextAt, at }: Attempt): string {
  const next = nextAt === undefined ? state : `next after ${Math.round((nextAt - at) / 1000)} s`
  return `attempt  ${status ?? 'failed'} ${contract} ${event} #${number} ${withoutPassword(url)} ${ms(duration)}${error === undefined ? '' : `, ${error}`}, ${next}`
}

/** Says a line on stderr for each call over HTTP, once it is answered, and for each attempt to deliver. */
export function logTraffic(sandbox: Pick<Sandbox, 'onDelivery'>): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message) || !('response' in message)) return
    const { request, response } = message
    if (request instanceof IncomingMessage && response instanceof ServerResponse) logCall(request, response)
  })
  sandbox.onDelivery((attempt) => say(plain(attemptLine(attempt))))
}
