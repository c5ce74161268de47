/** The control plane, under `/_sandbox`: so that a program in any language can drive a sandbox. `control-spec.ts` describes it. */
import { ContractError } from '../contract/index.js'
import type { PlainAnswer, PlainCall } from '../listen.js'
import { hostOf, refusal } from './control-access.js'
import { registerLine } from './control-curl.js'
import { BadRequest, readAdvance, readBody, readFaults, readRange, readTrigger } from './control-input.js'
import { redactedChange, redactedDelivery } from './control-redact.js'
import { baseUrlOf, clockView, faultsView, listAttempts, listDeliveries, stateView } from './control-view.js'
import type { Delivery } from './delivery-types.js'
import type { SandboxEngine } from './sandbox.js'

export const CONTROL_PATH = '/_sandbox'

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): PlainAnswer => ({
  status,
  headers: {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...headers,
  },
  body: JSON.stringify(body),
})

/** One call, with what there is to know of it. */
interface Asked {
  readonly engine: SandboxEngine
  readonly call: PlainCall
  readonly query: URLSearchParams
  /** The URL under which the sandbox was called. */
  readonly url: string
}

async function trigger({ engine, call, url }: Asked): Promise<PlainAnswer> {
  const { contract, event, overrides } = readTrigger(call)
  let deliveries: readonly Delivery[]
  try {
    deliveries = await engine.trigger(contract, event, overrides)
  } catch (error) {
    if (error instanceof ContractError) throw error
    // What an event is made of came with the call, or was registered before.
    const why = error instanceof Error ? error.message : String(error)
    throw new BadRequest(`The event cannot be sent: ${why} Look at "overrides", and at the URLs that are registered for ${event}.`)
  }
  const mounted = engine.mounted.get(contract)
  if (deliveries.length > 0 || mounted === undefined) return json(200, { deliveries: deliveries.map(redactedDelivery) })
  const register = registerLine(mounted, baseUrlOf(mounted.contract, url), { event })
  const hint = `No webhook is registered for ${event}, so nothing was sent.`
  return json(200, { deliveries: [], ...(register === undefined ? { hint } : { hint: `${hint} Register one first:`, register }) })
}

type Route = (asked: Asked) => PlainAnswer | Promise<PlainAnswer>

const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  // Both are loaded when they are asked for: a sandbox starts without them.
  ['GET /', async () => ({ status: 200, ...(await (await import('./page.js')).controlPage()) })],
  ['GET /openapi.json', async () => json(200, (await import('./control-spec.js')).controlSpec)],
  ['GET /state', ({ engine, url }) => json(200, stateView(engine, url))],
  ['GET /deliveries', ({ engine, query }) => json(200, listDeliveries(engine, readRange(query, ['limit'])))],
  ['GET /attempts', ({ engine, query }) => json(200, listAttempts(engine, readRange(query, ['limit', 'after'])))],
  ['POST /trigger', trigger],
  ['GET /clock', ({ engine }) => json(200, clockView(engine))],
  [
    'POST /clock/advance',
    async ({ engine, call }) => {
      await engine.advance(readAdvance(call, engine.clock.now()))
      return json(200, clockView(engine))
    },
  ],
  ['GET /faults', ({ engine }) => json(200, faultsView(engine))],
  [
    'PUT /faults',
    ({ engine, call }) => {
      engine.setFaults(readFaults(call))
      return json(200, faultsView(engine))
    },
  ],
  [
    'POST /reset',
    async ({ engine, call, url }) => {
      readBody(call, [])
      await engine.reset()
      return json(200, stateView(engine, url))
    },
  ],
  ['GET /snapshot', ({ engine }) => json(200, { clock: engine.clock.now(), changes: engine.store.snapshot().map(redactedChange) })],
])

/** Why there is nothing: another method, or another path. */
function nothingAt(path: string): PlainAnswer {
  const methods = [...routes.keys()].map((key) => key.split(' ')).flatMap(([method, known]) => (known === path ? [method ?? ''] : []))
  if (methods.length > 0)
    return json(405, { error: `${path} is called by ${methods.join(' or ')}.` }, { allow: methods.map(withHead).join(', ') })
  return json(404, {
    error: `There is no ${CONTROL_PATH}${path.slice(0, 200)}. GET ${CONTROL_PATH}/openapi.json tells what there is.`,
  })
}

const withHead = (method: string): string => (method === 'GET' ? 'GET, HEAD' : method)

async function answer(asked: Asked, method: string, path: string): Promise<PlainAnswer> {
  const route = routes.get(`${method} ${path}`)
  if (route === undefined) return nothingAt(path)
  try {
    return await route(asked)
  } catch (error) {
    if (error instanceof BadRequest) return json(error.status, { error: error.message })
    if (error instanceof ContractError) return json(404, { error: error.message })
    throw error
  }
}

/** Answers a call of the control plane. Whatever is sent is answered; what cannot be done says why, as `{ "error": … }`. */
export async function control(engine: SandboxEngine, call: PlainCall): Promise<PlainAnswer> {
  const refused = refusal(call)
  if (refused !== undefined) return json(403, { error: refused })
  const { pathname, searchParams: query, protocol } = new URL(call.origin + call.target)
  const path = pathname.slice(CONTROL_PATH.length).replace(/\/$/, '') || '/'
  const asked = { engine, call, query, url: `${protocol}//${hostOf(call)}` }
  // Whoever brings the answer to the caller leaves the body of a HEAD away.
  return answer(asked, call.method === 'HEAD' ? 'GET' : call.method, path)
}
