import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What a receiver made of one message. */
export type Outcome = 'yes' | 'no' | 'hangs' | 'cuts'

/** Numbers between 0 and 1 that look random, the same ones each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}

/** Receivers on this machine that fail 30 % of the time, hang, or cut the line; and what each event met. */
export class Fleet {
  /** By the event's id, in the order in which its messages came. */
  readonly met = new Map<string, Outcome[]>()
  total = 0
  onMessage: () => void = () => undefined
  private readonly random = randomFrom(42)

  private draw(): Outcome {
    const number = this.random()
    if (number < 0.002) return 'hangs'
    if (number < 0.02) return 'cuts'
    return number < 0.32 ? 'no' : 'yes'
  }

  /** Decides about a message, and remembers it. */
  meet(body: string): Outcome {
    const id = String(JSON.parse(body)['event-data'].id)
    const outcome = this.draw()
    const known = this.met.get(id)
    if (known === undefined) this.met.set(id, [outcome])
    else known.push(outcome)
    this.total++
    this.onMessage()
    return outcome
  }

  readonly handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const outcome = this.meet(Buffer.concat(chunks).toString())
    if (outcome === 'cuts') request.socket.destroy()
    else if (outcome !== 'hangs') response.writeHead(outcome === 'yes' ? 200 : 500).end()
  }

  /** The same in this process. */
  readonly deliver = async (request: Request): Promise<Response> => {
    const outcome = this.meet(await request.text())
    if (outcome === 'cuts') throw new Error('the line was cut')
    if (outcome === 'hangs') return new Promise(() => undefined)
    return new Response(null, { status: outcome === 'yes' ? 200 : 500 })
  }

  /** Events that were taken, those that were tried as often as Mailgun does and not taken, and those that should not be. */
  tally() {
    const taken: string[] = []
    const givenUp: string[] = []
    const unfinished: string[] = []
    const againAfterYes: string[] = []
    for (const [id, outcomes] of this.met) {
      const yes = outcomes.indexOf('yes')
      if (yes >= 0) taken.push(id)
      else if (outcomes.length >= 7) givenUp.push(id)
      else unfinished.push(id)
      if (yes >= 0 && yes < outcomes.length - 1) againAfterYes.push(id)
    }
    return { taken, givenUp, unfinished, againAfterYes }
  }
}

/** A server on a port of its own. */
export async function serve(fleet: Fleet): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    fleet.handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
