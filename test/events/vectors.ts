import { readdirSync, readFileSync } from 'node:fs'
import { type ContractId, isContractId } from '../../src/registry.js'
import { freshStore, outcomeOf, type Receiver } from './receivers.js'

export interface Vector {
  readonly name: string
  readonly after?: readonly string[]
  readonly now: number
  readonly options: Readonly<Record<string, unknown>>
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: readonly (readonly [string, string])[]
    readonly body?: string
    readonly bodyBase64?: string
  }
  readonly expect: { readonly type: string; readonly event?: object } | { readonly error: string; readonly status: number }
}

export interface VectorFile {
  readonly contract: ContractId
  readonly vectors: readonly Vector[]
}

const folder = new URL('../vectors/', import.meta.url)

/** Every published file of vectors. */
export const vectorFiles: readonly VectorFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const { contract, vectors }: { contract: string; vectors: readonly Vector[] } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    if (!isContractId(contract) || name !== `${contract}.json`) throw new Error(`${name} names another contract: ${contract}`)
    return { contract, vectors }
  })

/** The request of a vector, ready to be received. */
export function requestOf({ request: { method, url, headers, body, bodyBase64 } }: Vector): Request {
  const sent = new Headers()
  for (const [name, value] of headers) sent.append(name, value)
  // Bytes, never text: for a text the Request would make up a content type.
  const bytes = bodyBase64 === undefined ? body && new TextEncoder().encode(body) : new Uint8Array(Buffer.from(bodyBase64, 'base64'))
  return new Request(url, { method, headers: sent, body: bytes ?? null })
}

/** Delivers a vector, and before it those that it comes after, to a receiver that has taken nothing before. */
export async function deliver(
  receiver: Receiver,
  vector: Vector,
  all: readonly Vector[],
  options: object = {},
): Promise<{ outcome: Vector['expect']; event: unknown }> {
  const { replay = receiver.id.startsWith('mailgun') } = vector.options
  const store = replay === true ? freshStore() : false
  const take = async (one: Vector): Promise<{ outcome: Vector['expect']; event: unknown }> => {
    const received = receiver.receive(requestOf(one), { ...one.options, ...options, replay: store, now: () => one.now * 1000 })
    return { outcome: await outcomeOf(received), event: await received.then(({ event }) => event).catch(() => undefined) }
  }
  for (const name of vector.after ?? []) await take(vectorNamed(name, all))
  return take(vector)
}

function vectorNamed(name: string, all: readonly Vector[]): Vector {
  const found = all.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no vector ${name}.`)
  return found
}

/** Does the vector, or one before it, need the contract's schemas? */
export const needsSchemas = (vector: Vector, all: readonly Vector[]): boolean =>
  ('error' in vector.expect && vector.expect.error === 'invalid_payload') ||
  (vector.after ?? []).some((name) => needsSchemas(vectorNamed(name, all), all))
