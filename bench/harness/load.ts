/** Requests over kept connections, as many as a server answers. */
import autocannon from 'autocannon'
import { quantile } from './statistics.js'

export interface Call {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Load {
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly requests: number
}

/** @throws Error when an answer is none of 200: what is fast because it refuses is not fast */
export async function load(url: string, { method, path, headers, body }: Call, seconds: number): Promise<Load> {
  const times: number[] = [] // its own histogram has whole milliseconds
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(
      {
        url: new URL(url).origin + path,
        method,
        headers: { ...headers },
        ...(body === undefined ? {} : { body }),
        connections: 20,
        duration: seconds,
      },
      (error, done) => (error === null || error === undefined ? resolve(done) : reject(error)),
    )
    running.on('response', (_client, _status, _bytes, time) => times.push(time))
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${method} ${path}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  }
  return { rate: times.length / result.duration, p50: quantile(times, 0.5), p99: quantile(times, 0.99), requests: times.length }
}
