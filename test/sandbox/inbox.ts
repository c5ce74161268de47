/** A receiver in this process, for a sandbox's `deliver`. */

export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string
  /** The same, for `receiveEvent`. */
  readonly request: Request
}

export class Inbox {
  readonly received: Received[] = []
  /** What it answers to each message; default 200. */
  answer: (received: Received) => Response | Promise<Response> = () => new Response('ok')

  readonly deliver = async (request: Request): Promise<Response> => {
    const copy = request.clone()
    const received = { method: request.method, url: request.url, headers: request.headers, body: await request.text(), request: copy }
    this.received.push(received)
    return this.answer(received)
  }

  get urls(): string[] {
    return this.received.map(({ url }) => url)
  }

  /** Forgets what came. */
  clear(): void {
    this.received.length = 0
  }
}
