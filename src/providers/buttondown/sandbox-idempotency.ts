import type { Answer, Call, Handler, Handlers } from '../../sandbox/rules.js'
import type { Store } from '../../sandbox/store.js'

/** The first request with a key, and what it was answered. */
interface Seen {
  readonly request: string
  readonly answer: Answer
}

/** How long Buttondown remembers a key is not documented; so many are enough for a sandbox, whose memory must end somewhere. */
const MAX_KEYS = 10_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isSeen = (value: unknown): value is Seen =>
  isRecord(value) && typeof value['request'] === 'string' && isRecord(value['answer']) && typeof value['answer']['status'] === 'number'

const requestOf = ({ operation, path, query, body }: Call): string => JSON.stringify([operation, path, query, body ?? null])

/** The same `X-Idempotency-Key` again: the same answer again, and nothing is done twice. With another request under the same key: 409. */
export function idempotent(all: Handlers, store: Store): Handlers {
  const seen = store.collection('buttondown.idempotency', isSeen)
  /** Requests that are not answered yet: a copy that comes meanwhile waits for the same answer. */
  const running = new Map<string, { readonly request: string; readonly answer: Promise<Answer> }>()

  const first = async (key: string, request: string, call: Call, handler: Handler): Promise<Answer> => {
    const answer = Promise.resolve(handler(call))
    running.set(key, { request, answer })
    try {
      seen.set(key, { request, answer: await answer })
      for (const [oldest] of seen.entries()) {
        if (seen.size <= MAX_KEYS) break
        seen.delete(oldest)
      }
      return await answer
    } finally {
      running.delete(key)
    }
  }

  const wrap =
    (handler: Handler): Handler =>
    async (call) => {
      const key = call.headers.get('x-idempotency-key')
      if (key === null || key === '') return handler(call)
      const request = requestOf(call)
      const before = running.get(key) ?? seen.get(key)
      if (before === undefined) return first(key, request, call, handler)
      return before.request === request ? before.answer : { status: 409 }
    }
  return Object.fromEntries(Object.entries(all).map(([name, handler]) => [name, wrap(handler)]))
}
