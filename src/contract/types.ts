/**
 * What a contract is: plain data plus validators. Our own contracts are generated with precompiled validators; a contract
 * made at run time from anybody's spec has the same type, so that every engine works on both.
 */

/**
 * One error of a JSON Schema validator, in ajv's shape. That of a union (`anyOf`, `oneOf`) follows the errors of its branches; its
 * `params.branches` holds for each branch how many of them there are by its end.
 */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string | undefined
}

/** A JSON Schema validator: true when the data is valid; otherwise `errors` holds what is wrong, until the next call. */
export interface Validate {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null | undefined
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object'

/**
 * What a schema names, without its rules: it tells the types that a text must be read as, and what is new in a message.
 * Alternatives (`anyOf`, `oneOf`, `allOf`) are merged into one shape.
 */
export interface Shape {
  /** The name of a shape in `Contract.shapes`; then nothing else is set. */
  readonly ref?: string
  /** The JSON types that the schema allows; absent: any. */
  readonly types?: readonly JsonType[]
  readonly properties?: Readonly<Record<string, Shape>>
  /** What further properties may be: `true` when the spec says that any may come, a shape when it says which. Absent: a new property is a notice. */
  readonly rest?: Shape | true
  readonly items?: Shape
  /** The known values of an open list; another one is a notice. */
  readonly known?: readonly unknown[]
  /** Which value counts when a field of a form that is no list comes several times; of an object: the rule for its fields. */
  readonly pick?: 'first' | 'last'
  /** A secret (`format: password`): its value never gets into a verdict. */
  readonly secret?: true
}

/** Where headers are read from: the Web's `Headers`, or what a server keeps of them. */
export interface HeaderSource {
  get(name: string): string | null
}

/** Why a spec says what it says. */
export type Evidence = 'documented' | 'recorded' | 'inferred'

export interface Evident {
  readonly evidence?: Evidence
  /** Where the fact comes from, in words: a document and its section, a repository and its file. */
  readonly source?: string
}

export interface SchemaOf<V> {
  readonly validate: V
  readonly shape: Shape
}

export interface ParameterOf<V> extends SchemaOf<V>, Evident {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  /** False: one value with separators in it, commas if `style` names no other. True: repeated. */
  readonly explode: boolean
  readonly style?: 'spaceDelimited' | 'pipeDelimited' | 'deepObject'
  /** True when the parameter's value is JSON text (`content: application/json`). */
  readonly json?: true
}

export interface HeaderOf<V> extends SchemaOf<V>, Evident {
  readonly name: string
  readonly required: boolean
}

export interface BodyOf<V> {
  readonly required: boolean
  /** By media type, in the order of the spec; the first is what a client sends. */
  readonly content: Readonly<Record<string, SchemaOf<V>>>
}

export interface ResponseOf<V> extends Evident {
  readonly description: string
  readonly headers: readonly HeaderOf<V>[]
  /** By media type; empty: the status carries no body. */
  readonly content: Readonly<Record<string, SchemaOf<V>>>
}

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS' | 'TRACE'

/** What a client needs to know of an operation: the row that is generated into `operations.js`, apart from the validators. */
export interface OperationRow {
  readonly method: Method
  /** The path template, as the spec writes it: `/v3/domains/{domain}/webhooks`. */
  readonly path: string
  /** The media types of the request body, the preferred one first. */
  readonly body?: readonly string[]
  /** Query parameters that are sent as one comma-separated value. */
  readonly joined?: readonly string[]
}

export interface OperationOf<V> extends OperationRow, Evident {
  readonly summary: string
  /** The alternatives: any one of them is enough, and each names schemes that are needed together. Empty: no security. */
  readonly security: readonly (readonly string[])[]
  readonly parameters: readonly ParameterOf<V>[]
  readonly requestBody?: BodyOf<V>
  /** By status code. */
  readonly responses: Readonly<Record<string, ResponseOf<V>>>
}

/** How one event may arrive: some providers send it by more than one method. */
export interface DeliveryOf<V> extends Evident {
  readonly method: Method
  readonly parameters: readonly ParameterOf<V>[]
  readonly requestBody?: BodyOf<V>
  /** The statuses that the provider understands. */
  readonly responses: Readonly<Record<string, ResponseOf<V>>>
}

export interface EventOf<V> extends Evident {
  readonly summary: string
  /** The constants that every message of this event has, and by which it is told from the others: values by JSON Pointer. */
  readonly match: Readonly<Record<string, string>>
  readonly deliveries: readonly DeliveryOf<V>[]
}

export interface Server {
  /** Absolute, without a trailing slash; may have a base path. */
  readonly url: string
  readonly region?: string
  readonly description?: string
}

/** Where a part of a credential comes from: a constant, or an option of `createClient` (and the variable that the command line reads). */
export type CredentialPart = { readonly const: string } | { readonly option: string; readonly env?: string }

export type SecurityScheme =
  | {
      readonly type: 'http'
      /** `basic`, `bearer`, or the word that stands in the header before the value (`Token`). */
      readonly scheme: string
      readonly credentials?: Readonly<Record<string, CredentialPart>>
    }
  | {
      readonly type: 'apiKey'
      readonly in: 'header' | 'query' | 'cookie'
      readonly name: string
      readonly credentials?: Readonly<Record<string, CredentialPart>>
    }

/** What a receiver needs to know of a contract's events, apart from the validators: the content of `events.js`. */
export interface EventTable {
  readonly id: string
  readonly match: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Fields of forms that may come several times, and what counts then; of all others the first value does. */
  readonly repeated: Readonly<Record<string, 'all' | 'last'>>
}

/** What the client and the judgement share of a contract: the content of `operations.js`. */
export interface ContractTable {
  readonly id: string
  readonly servers: readonly Server[]
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  readonly operations: Readonly<Record<string, OperationRow>>
  /** Path parameters that an option of `createClient` fills, by parameter name. */
  readonly pathOptions: Readonly<Record<string, string>>
}

export interface ContractOf<V> extends ContractTable {
  readonly title: string
  readonly version: string
  readonly provider?: string
  readonly operations: Readonly<Record<string, OperationOf<V>>>
  readonly events: Readonly<Record<string, EventOf<V>>>
  readonly shapes: Readonly<Record<string, Shape>>
}

/** One provider's webhook API in one version: its operations, its events, its security. */
export type Contract = ContractOf<Validate>
export type Operation = OperationOf<Validate>
export type Parameter = ParameterOf<Validate>
export type Body = BodyOf<Validate>
export type ResponseSpec = ResponseOf<Validate>
export type Schema = SchemaOf<Validate>

/** One named example of a body. */
export interface BodyExample {
  readonly mediaType: string
  readonly name: string
  readonly value: unknown
}

/** One answer that the spec shows; without media type and value when the status carries no body. */
export interface ResponseExample {
  readonly status: number
  readonly name: string
  readonly mediaType?: string
  readonly value?: unknown
}

type ParameterExamples = Readonly<Partial<Record<'path' | 'query' | 'header' | 'cookie', Readonly<Record<string, unknown>>>>>

/** The examples by which an operation can be called, and those of its answers. */
export interface OperationExamples {
  /** What a call cannot do without. */
  readonly required: ParameterExamples
  /** What it may say besides. */
  readonly optional: ParameterExamples
  readonly bodies: readonly BodyExample[]
  readonly responses: readonly ResponseExample[]
}

/** The examples of one way in which an event arrives. */
export interface DeliveryExamples {
  readonly method: Method
  readonly required: ParameterExamples
  readonly optional: ParameterExamples
  readonly bodies: readonly BodyExample[]
}

/** All named examples of a spec: the content of `examples.js`. */
export interface ContractExamples {
  readonly operations: Readonly<Record<string, OperationExamples>>
  readonly events: Readonly<Record<string, readonly DeliveryExamples[]>>
}

export type MessageKind = 'request' | 'response' | 'event'
export type Place = 'method' | 'path' | 'query' | 'header' | 'security' | 'status' | 'body'

/** One way in which a message breaks its contract. */
export interface Violation {
  readonly message: MessageKind
  readonly in: Place
  /** A JSON Pointer (RFC 6901) into the body, or `/name` of a parameter or header; `''` is the whole. */
  readonly pointer: string
  /** The rule that was broken: a JSON Schema keyword, or one of `security`, `status`, `contentType`, `charset`, `syntax`, `size`, `timeout`, `unread`, `route`, `empty`, `internal`. */
  readonly keyword: string
  readonly expected: string
  /** What came, shortened; never the value of a secret. */
  readonly actual: string
  /** The whole as one sentence. */
  readonly text: string
}

/** Something in a message that its contract does not name: not wrong, but a sign that the provider moved. */
export interface Notice {
  readonly message: MessageKind
  readonly in: Place
  readonly pointer: string
  readonly keyword: 'newProperty' | 'newValue' | 'newParameter' | 'newBody' | 'newEvent'
  readonly actual: string
  readonly text: string
}

export interface Verdict {
  /** True when there is no violation. Notices do not count. */
  readonly ok: boolean
  /** The operationId or the event that the message was held against; undefined when none could be found. */
  readonly operation: string | undefined
  readonly violations: readonly Violation[]
  readonly notices: readonly Notice[]
}

export interface CheckOptions {
  /** How many bytes of a body are read at most; a longer one is a violation (`size`). Default 10 MiB. */
  readonly maxBytes?: number
  /** How long to wait for a body, in milliseconds; a slower one is a violation (`timeout`). Default 30,000. */
  readonly timeoutMs?: number
  /** What stands before the provider's own path (`/<contract>` of a mock), or the whole URL of the server that was called. */
  readonly baseUrl?: string
}

/** Wrong use of this library: an operation or a contract that does not exist, a spec that cannot be used. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  constructor(
    readonly code: 'unknown_operation' | 'unknown_contract' | 'unknown_event' | 'unknown_schema' | 'invalid_spec' | 'missing_package',
    message: string,
  ) {
    super(message)
  }
}
