import { encodeBody } from '../../src/client/encode.js'
import type { BodyExample, DeliveryExamples } from '../../src/contract/index.js'
import { type ContractId, contractIds, loadExamples } from '../../src/registry.js'

/** One named example of a delivered event. */
export interface EventExample {
  readonly contract: ContractId
  readonly event: string
  readonly method: DeliveryExamples['method']
  readonly name: string
  /** Undefined: it comes in the URL. */
  readonly mediaType: string | undefined
  readonly payload: object
  readonly headers: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The named examples of the spec, whether they stand in a body or in the query parameter `payload`. */
function fromDelivery(contract: ContractId, event: string, { method, bodies, required }: DeliveryExamples): EventExample[] {
  const query: Pick<BodyExample, 'name' | 'value'>[] = Object.entries(required.query ?? {}).map(([name, value]) => ({ name, value }))
  const headers = required.header ?? {}
  return [...bodies.map((body) => ({ ...body })), ...query.map((one) => ({ ...one, mediaType: undefined }))].map(
    ({ name, value, mediaType }) => {
      if (!isObject(value)) throw new TypeError(`The example ${name} of ${event} is no object.`)
      return { contract, event, method, name, mediaType, payload: value, headers }
    },
  )
}

/** Every named example of every event of a contract. */
export async function eventExamples(contract: ContractId): Promise<EventExample[]> {
  const { events } = await loadExamples(contract)
  return Object.entries(events).flatMap(([event, deliveries]) => deliveries.flatMap((delivery) => fromDelivery(contract, event, delivery)))
}

export const allEventExamples: readonly EventExample[] = (await Promise.all(contractIds.map(eventExamples))).flat()

/** The first example of an event, as its own contract types it. */
export async function exampleOf<T extends object>(contract: ContractId, event: string): Promise<T> {
  const found = allEventExamples.find((example) => example.contract === contract && example.event === event)
  if (found === undefined) throw new Error(`${contract} has no example of ${event}.`)
  return JSON.parse(JSON.stringify(found.payload))
}

/** An example as it is delivered: unsigned, or with the signature that it has of its own. */
export function deliveryOf({ method, mediaType, payload, headers }: EventExample, url = 'http://localhost/'): Request {
  const sent = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]))
  if (mediaType === undefined) {
    const target = new URL(url)
    target.searchParams.set('payload', JSON.stringify(payload))
    return new Request(target, { method, headers: sent })
  }
  const { body, contentType } = encodeBody(payload, mediaType)
  if (contentType !== undefined) sent.set('content-type', contentType)
  return new Request(url, { method, headers: sent, body })
}
