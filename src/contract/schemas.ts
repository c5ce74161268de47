import { findContent, parseMediaType } from './media.js'
import { operationOf, responseOf } from './operation.js'
import { type StandardSchema, standardSchema } from './standard-schema.js'
import { alternatives, quote } from './text.js'
import { type Body, type Contract, ContractError, type Schema } from './types.js'

function contentOf(body: Pick<Body, 'content'> | undefined, mediaType: string | undefined, what: string): Schema {
  const declared = Object.keys(body?.content ?? {})
  const wanted = mediaType ?? declared[0]
  const schema = wanted === undefined ? undefined : findContent(body?.content ?? {}, parseMediaType(wanted)?.essence ?? wanted)
  if (schema !== undefined) return schema
  const said = declared.length === 0 ? 'It has no body.' : `It is ${alternatives(declared)}.`
  throw new ContractError(
    'unknown_schema',
    `There is no schema of ${what}${mediaType === undefined ? '' : ` as ${quote(mediaType)}`}. ${said}`,
  )
}

/** The schema of an event's payload. @throws ContractError `unknown_event` */
function eventSchemaOf(contract: Contract, name: string): Schema {
  const event = Object.hasOwn(contract.events, name) ? contract.events[name] : undefined
  const delivery = event?.deliveries[0]
  const schema = Object.values(delivery?.requestBody?.content ?? {})[0] ?? delivery?.parameters.find(({ json }) => json === true)
  if (schema !== undefined) return schema
  const known = Object.keys(contract.events).join(', ')
  throw new ContractError('unknown_event', `The contract ${contract.id} has no event ${quote(name)}. It has: ${known || 'none'}.`)
}

/** The schema of a request's body. @throws ContractError `unknown_operation` or `unknown_schema` */
const requestSchemaOf = (contract: Contract, operationId: string, mediaType?: string): Schema =>
  contentOf(operationOf(contract, operationId).requestBody, mediaType, `the request of ${operationId}`)

/** The schema of a response's body. @throws ContractError `unknown_operation` or `unknown_schema` */
function responseSchemaOf(contract: Contract, operationId: string, status: number, mediaType?: string): Schema {
  const operation = operationOf(contract, operationId)
  const response = responseOf(operation, status)
  if (response === undefined) {
    const known = alternatives(Object.keys(operation.responses))
    throw new ContractError('unknown_schema', `${operationId} of ${contract.id} declares no status ${status}. It declares ${known}.`)
  }
  return contentOf(response, mediaType, `the response ${status} of ${operationId}`)
}

/** Every body of the contract: of requests, of responses, of events. */
function* bodiesOf(contract: Contract): Generator<Schema> {
  for (const { requestBody, responses } of Object.values(contract.operations)) {
    for (const { content } of [...(requestBody === undefined ? [] : [requestBody]), ...Object.values(responses)])
      yield* Object.values(content)
  }
  for (const name of Object.keys(contract.events)) yield eventSchemaOf(contract, name)
}

/** The schema of a name of the spec, of those that a whole body has. @throws ContractError `unknown_schema`, naming those that there are */
function namedSchemaOf(contract: Contract, name: string): Schema {
  const named = [...bodiesOf(contract)].flatMap((schema) => (schema.shape.ref === undefined ? [] : [[schema.shape.ref, schema] as const]))
  const found = named.find(([ref]) => ref === name)
  if (found !== undefined) return found[1]
  const known = [...new Set(named.map(([ref]) => ref))].sort().join(', ')
  throw new ContractError(
    'unknown_schema',
    `The contract ${contract.id} has no body of the name ${quote(name)}. It has: ${known || 'none'}.`,
  )
}

/** The types of a spec, as `types.d.ts` has them. */
export interface SpecTypes {
  readonly operations: object
  /** Payloads by the name of their event. */
  readonly events: object
  /** The named schemas. */
  readonly schemas: object
}

/** A spec of which TypeScript knows nothing. */
export interface AnySpec extends SpecTypes {
  readonly operations: Readonly<Record<string, unknown>>
  readonly events: Readonly<Record<string, unknown>>
  readonly schemas: Readonly<Record<string, unknown>>
}

type Name<T> = keyof T & string
type Content<T> = T extends { content: infer Media } ? Media : never
type RequestContent<Op> = Op extends { requestBody?: infer Body } ? Content<NonNullable<Body>> : Readonly<Record<string, unknown>>
type Responses<Op> = Op extends { responses: infer All } ? All : Readonly<Record<number, unknown>>
type ResponseContent<Op, Status> = Status extends keyof Responses<Op>
  ? Responses<Op>[Status] extends infer One
    ? unknown extends One
      ? Readonly<Record<string, unknown>>
      : Content<One>
    : never
  : never
/** The statuses that have a body. */
type StatusOf<Op> = { [S in keyof Responses<Op>]: [ResponseContent<Op, S>] extends [never] ? never : S }[keyof Responses<Op>] & number

/** The schemas of one contract as Standard Schema validators, which validate at once. */
export interface Schemas<T extends SpecTypes = AnySpec> {
  /** What an event carries. A form is the object of its fields. @throws ContractError `unknown_event` */
  event<N extends Name<T['events']>>(name: N): StandardSchema<T['events'][N]>
  /** The body of a request, in the spec's first media type unless another is named. @throws ContractError `unknown_operation`, `unknown_schema` */
  request<O extends Name<T['operations']>, M extends Name<RequestContent<T['operations'][O]>> = Name<RequestContent<T['operations'][O]>>>(
    operationId: O,
    mediaType?: M,
  ): StandardSchema<RequestContent<T['operations'][O]>[M]>
  /** The body of a response, likewise. @throws ContractError `unknown_operation`, `unknown_schema` */
  response<
    O extends Name<T['operations']>,
    S extends StatusOf<T['operations'][O]>,
    M extends Name<ResponseContent<T['operations'][O], S>> = Name<ResponseContent<T['operations'][O], S>>,
  >(operationId: O, status: S, mediaType?: M): StandardSchema<ResponseContent<T['operations'][O], S>[M]>
  /** A schema by its name in the spec, if a whole body has it. @throws ContractError `unknown_schema`, naming those that there are */
  named<N extends Name<T['schemas']>>(name: N): StandardSchema<T['schemas'][N]>
}

/**
 * The schemas of a contract, for whatever takes Standard Schema.
 *
 * @typeParam T the types of its spec, where they are known
 */
export function schemasOf<T extends SpecTypes = AnySpec>(contract: Contract): Schemas<T> {
  const { shapes } = contract
  return {
    event: (name) => standardSchema(eventSchemaOf(contract, name), shapes),
    request: (operationId, mediaType) => standardSchema(requestSchemaOf(contract, operationId, mediaType), shapes),
    response: (operationId, status, mediaType) => standardSchema(responseSchemaOf(contract, operationId, status, mediaType), shapes),
    named: (name) => standardSchema(namedSchemaOf(contract, name), shapes),
  }
}
