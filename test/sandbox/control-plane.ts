import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { type Contract, checkExchange } from '../../src/contract/index.js'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/entry/sandbox.js'
import { CONTROL_PATH } from '../../src/sandbox/control.js'
import { controlSpec } from '../../src/sandbox/control-spec.js'

/** The control plane as a contract. */
export const controlContract: Contract = await contractFromSpec(controlSpec)

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; undefined when it is none. */
  readonly body: unknown
}

/** Calls the control plane, and holds every answer against its spec. */
export type Control = (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answered>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * @param fetch who answers
 * @param seen hears of each operation and status that was seen: `getState 200`
 */
export function controlOf(
  fetch: (request: Request) => Promise<Response>,
  base = 'http://127.0.0.1:4020',
  seen: (what: string) => void = () => undefined,
): Control {
  return async (method, path, body, headers = {}) => {
    const isText = typeof body === 'string'
    const request = new Request(base + CONTROL_PATH + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    })
    const response = await fetch(request.clone())
    const { operation, violations, notices } = await checkExchange(controlContract, request, response, { baseUrl: base + CONTROL_PATH })
    const found = [
      ...violations.filter(({ message }) => message === 'response'),
      ...notices.filter(({ message }) => message === 'response'),
    ]
    if (found.length > 0) throw new Error(`${method} ${path}: ${found.map(({ text }) => text).join('; ')}`)
    if (operation !== undefined) seen(`${operation} ${response.status}`)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }
}

/** A sandbox whose clock stands still, and whose deliveries are answered with these statuses, one after the other; then with 200. */
export async function sandboxWith(
  options: SandboxOptions = {},
  statuses: readonly number[] = [],
): Promise<{ sandbox: Sandbox; control: Control }> {
  const left = [...statuses]
  const deliver = async () => new Response('heard', { status: left.shift() ?? 200 })
  const sandbox = await createSandbox({ clock: 'manual', deliver, ...options })
  return { sandbox, control: controlOf(sandbox.fetch) }
}

const BASIC = { authorization: `Basic ${btoa('api:any')}` }

/** Registers a webhook of Mailgun. */
export async function registerMailgun(sandbox: Sandbox, event: string, url: string): Promise<void> {
  const body = new URLSearchParams({ id: event, url })
  const { status } = await sandbox.fetch('/mailgun/v3/domains/example.com/webhooks', { method: 'POST', headers: BASIC, body })
  if (status !== 200) throw new Error(`The webhook was not registered: ${status}`)
}

/** Registers a webhook of Buttondown, with a signing key. */
export async function registerButtondown(
  sandbox: Sandbox,
  signingKey: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { status } = await sandbox.fetch('/buttondown/v1/webhooks', {
    method: 'POST',
    headers: { authorization: 'Token any', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ event_types: ['email.sent'], url: 'http://localhost:3000/hooks', signing_key: signingKey }),
  })
  if (status !== 201) throw new Error(`The webhook was not registered: ${status}`)
}
