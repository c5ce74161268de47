import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Outgoing, Reply } from '../delivery-types.js'
import type { Address } from './transport.js'

/** How much of an answer is kept to be shown. */
const KEPT_BYTES = 4096

/** Answers for the resolver. The name stays in the Host header and in TLS; the connection goes where the check was. */
const alwaysAt =
  (to: Address): LookupFunction =>
  (_hostname, options, callback) => {
    if (options.all === true) callback(null, [{ ...to }])
    else callback(null, to.address, to.family)
  }

/**
 * Makes one HTTP exchange with an address. A status that came stands, whatever becomes of the rest of the answer: a receiver that said yes
 * must not hear of the event again.
 *
 * @param signal ends the exchange; rejects with its reason, unless there is a status already
 */
export function exchange(url: URL, outgoing: Outgoing, to: Address, signal: AbortSignal, maxBytes: number): Promise<Reply> {
  return new Promise((done, failed) => {
    signal.throwIfAborted()
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const body = Buffer.from(outgoing.body, outgoing.encoding)
    const bodiless = outgoing.method === 'GET'
    const headers = { ...outgoing.headers, ...(bodiless ? {} : { 'content-length': String(body.byteLength) }) }
    // No agent: nothing is shared with other requests, and no connection is kept.
    const request = send(url, { method: outgoing.method, headers, agent: false, lookup: alwaysAt(to) })
    let answer: Reading | undefined
    const end = (error: unknown): void => {
      signal.removeEventListener('abort', stop)
      request.destroy()
      if (answer === undefined) failed(error)
      else done(answer.reply())
    }
    const stop = (): void => end(signal.reason)
    signal.addEventListener('abort', stop)
    request.on('response', (response) => {
      answer = new Reading(response, maxBytes, () => end(undefined))
    })
    // Another protocol was not asked for; what it says beside that is no matter.
    request.on('upgrade', (response, socket) => {
      socket.destroy()
      answer = new Reading(response, 0, () => undefined)
      end(undefined)
    })
    request.on('error', end)
    request.on('close', () => end(new Error('the line was cut')))
    request.end(bodiless ? undefined : body)
  })
}

/** An answer that is being read, up to a limit. */
class Reading {
  private readonly chunks: Buffer[] = []
  private kept = 0
  private bytes = 0

  constructor(
    private readonly response: IncomingMessage,
    maxBytes: number,
    onEnd: () => void,
  ) {
    response.on('data', (chunk: Buffer) => {
      this.bytes += chunk.byteLength
      if (this.kept < KEPT_BYTES) this.chunks.push(chunk)
      this.kept += chunk.byteLength
      if (this.bytes > maxBytes) onEnd()
    })
    for (const event of ['end', 'error', 'close']) response.on(event, onEnd)
  }

  reply(): Reply {
    const body = Buffer.concat(this.chunks).subarray(0, KEPT_BYTES).toString('utf8')
    return { status: this.response.statusCode ?? 0, bytes: this.bytes, body }
  }
}
