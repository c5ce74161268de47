import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { afterEach } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import type { Contract } from '../../src/contract/index.js'
import { type ContractProxy, type ProxyOptions, startProxy } from '../../src/judge/proxy.js'
import type { Judgement, Unjudged } from '../../src/judge/report.js'
import { specOf } from '../judgement/small-contract.js'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** Closes it when the test is over. */
export function closing<T extends { close(): Promise<unknown> }>(value: T): T {
  closers.push(() => value.close())
  return value
}

async function listening<S extends Server | TcpServer>(server: S): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address: AddressInfo | string | null = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

/** A server of node's. @returns its URL */
export async function upstreamOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  const url = await listening(server)
  closers.push(async () => {
    server.closeAllConnections()
    server.close()
  })
  return url
}

/** A server that answers as it likes, HTTP or not. @returns its URL */
export async function rawUpstream(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    onConnection(socket)
  })
  const url = await listening(server)
  closers.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return url
}

/** Answers the first request of a connection with these bytes, and tells what the request was. */
export async function canned(answer: string | Buffer, then: (socket: Socket) => void = () => undefined) {
  const seen: string[] = []
  const url = await rawUpstream((socket) => {
    let text = ''
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      const isFirst = !text.includes('\r\n\r\n')
      text += chunk
      if (!isFirst || !text.includes('\r\n\r\n')) {
        seen[seen.length - 1] = text
        return
      }
      seen.push(text)
      socket.write(answer, () => then(socket))
    })
  })
  return { url, seen }
}

/** Everything that a connection gets, sent these bytes: until it is closed, or until it has all of `until`. */
export async function wire(proxy: Pick<ContractProxy, 'port'>, bytes: string, until?: RegExp): Promise<string> {
  const socket = connect(proxy.port, '127.0.0.1').setEncoding('latin1')
  let text = ''
  const done = new Promise<void>((resolve) => {
    socket.on('data', (chunk: string) => {
      text += chunk
      if (until?.test(text) === true) resolve()
    })
    socket.on('error', () => resolve())
    socket.on('close', () => resolve())
  })
  socket.write(bytes, 'latin1')
  await done
  socket.destroy()
  return text
}

const thing = { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, name: { type: 'string' } } }
const json = { 'application/json': { schema: thing } }

/** `GET`, `PUT`, `HEAD /thing`, `POST /things` and `DELETE /things/{id}`. */
export const contract: Contract = await contractFromSpec(
  specOf(
    {
      '/thing': {
        get: { operationId: 'getThing', responses: { '200': { description: 'It.', content: json }, '304': { description: 'Same.' } } },
        head: { operationId: 'headThing', responses: { '200': { description: 'It.' } } },
        put: {
          operationId: 'putThing',
          requestBody: { required: true, content: json },
          responses: { '200': { description: 'It.', content: json } },
        },
      },
      '/things/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        delete: { operationId: 'deleteThing', responses: { '204': { description: 'Gone.' } } },
      },
    },
    { servers: [{ url: 'https://things.test/v1' }] },
  ),
  { id: 'things' },
)

/** What a proxy reported. */
export class Heard {
  readonly judgements: Judgement[] = []
  readonly others: Unjudged[] = []
  private waiting: (() => void)[] = []

  judged(judgement: Judgement): void {
    this.judgements.push(judgement)
    this.tell()
  }

  unjudged(message: Unjudged): void {
    this.others.push(message)
    this.tell()
  }

  private tell(): void {
    for (const resolve of this.waiting.splice(0)) resolve()
  }

  /** Resolves when there are so many reports. */
  async count(wanted: number): Promise<void> {
    while (this.judgements.length + this.others.length < wanted) {
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
  }

  get texts(): string[] {
    return this.judgements.map(({ name, verdict, problem }) =>
      [name, ...verdict.violations.map(({ text }) => text), problem ?? []].flat().join(' | '),
    )
  }
}

/** A proxy in front of an upstream, for one test. */
export async function proxyTo(upstream: string, options: Partial<ProxyOptions> = {}): Promise<ContractProxy & { readonly heard: Heard }> {
  const heard = new Heard()
  const proxy = closing(await startProxy({ contract, upstream, report: heard, ...options }))
  return { ...proxy, heard }
}
