import type { FetchOptions, Client as HttpClient, ParseAs } from 'openapi-fetch'
import type { ContractTable } from '../contract/types.js'

/** The operation's type among the spec's `paths`. */
type OperationType<Paths, R extends { readonly path: string; readonly method: string }> = R['path'] extends keyof Paths
  ? Lowercase<R['method']> extends keyof Paths[R['path']]
    ? Paths[R['path']][Lowercase<R['method']>]
    : never
  : never

/** The names of options that a part of a credential comes from. */
type OptionOf<Part> = Part extends { readonly option: infer Name extends string } ? Name : never

/** What a security scheme needs: one string an option. */
type SchemeOptions<Scheme> = Scheme extends { readonly credentials: infer Parts }
  ? { readonly [K in keyof Parts as OptionOf<Parts[K]>]: string }
  : never

type Credentials<T extends ContractTable> = SchemeOptions<T['securitySchemes'][keyof T['securitySchemes']]>

type RegionOf<Server> = Server extends { readonly region: infer Region } ? Region : never
type PathOptions<T extends ContractTable> = {
  readonly [K in T['pathOptions'][keyof T['pathOptions']] & string]?: string | number | undefined
}

/** What `createClient` takes: the contract's credentials, its path options, and how to reach the API. */
export type ClientOptions<T extends ContractTable> = Credentials<T> &
  PathOptions<T> & {
    /** The API's root, where it is not the provider's own server: a mock, a sandbox, a proxy. */
    readonly baseUrl?: string
    /** Which of the provider's servers; default: the first one of the spec. */
    readonly region?: RegionOf<T['servers'][number]> | undefined
    /** The fetch to use; default: the global one. */
    readonly fetch?: ((input: Request) => Promise<Response>) | undefined
    /** Hold each answer against the contract: `warn` writes to the console, `throw` throws a `ContractViolationError`. Default `off`. */
    readonly guard?: 'off' | 'warn' | 'throw' | undefined
    /** Headers of every request. */
    readonly headers?: Readonly<Record<string, string>> | undefined
  }

/** Refuses options that there are not: a misspelt `baseUrl` would otherwise end in calls to the real API. */
type UnknownOptions<O, Known> = { readonly [K in Exclude<keyof O, KeyOfAny<Known>>]: never }
type KeyOfAny<Known> = Known extends unknown ? keyof Known : never

/** The path parameters that were given to `createClient`, and so need not be given again. */
type GivenParameters<T extends ContractTable, O> = {
  [K in keyof T['pathOptions']]: T['pathOptions'][K] extends keyof O ? (undefined extends O[T['pathOptions'][K]] ? never : K) : never
}[keyof T['pathOptions']]

type Relaxed<Path, Given> = Omit<Path, Given & keyof Path> & Partial<Pick<Path, Given & keyof Path>>
type RelaxedParameters<P, Given> = P extends { path: infer Path }
  ? Omit<P, 'path'> & (Exclude<keyof Path, Given> extends never ? { path?: Relaxed<Path, Given> } : { path: Relaxed<Path, Given> })
  : P
type WithGiven<Op, Given> = Op extends { parameters: infer P } ? Omit<Op, 'parameters'> & { parameters: RelaxedParameters<P, Given> } : Op

/** What a body of that media type may be: a form also one that is made already. */
type BodyAs<Media, Body> = Media extends 'multipart/form-data' | 'application/x-www-form-urlencoded'
  ? Body | FormData | URLSearchParams
  : Body
type BodyIn<RequestBody> = RequestBody extends { content: infer Content }
  ? { [Media in keyof Content]: BodyAs<Media, Content[Media]> }[keyof Content]
  : never
type BodyOption<Op> = Op extends { requestBody: infer Body }
  ? { body: BodyIn<Body> }
  : Op extends { requestBody?: infer Body }
    ? { body?: BodyIn<NonNullable<Body>> }
    : { body?: never }

type Init<Op, Given> = Omit<FetchOptions<WithGiven<Op, Given>>, 'body' | 'parseAs'> & BodyOption<Op>

/** The argument of a call; may be left out where nothing in it is required. Only `As` is inferred: what is unknown in the rest is refused. */
type Arguments<I, As> =
  object extends Pick<I, { [K in keyof I]: object extends Pick<I, K> ? never : K }[keyof I]>
    ? [init?: I & { readonly parseAs?: As }]
    : [init: I & { readonly parseAs?: As }]

/** The bodies of the statuses that are a success, or of all others. openapi-fetch's own types would take `string & {}` for an object. */
type Bodies<Op, IsSuccess> = Op extends { responses: infer Responses }
  ? {
      [S in keyof Responses]: (`${S & (string | number)}` extends `2${string}` ? true : false) extends IsSuccess
        ? Content<Responses[S]>
        : never
    }[keyof Responses]
  : unknown
type Content<R> = R extends { content: infer Media } ? Media[keyof Media] : undefined

interface ParsedAs {
  readonly text: string
  readonly blob: Blob
  readonly arrayBuffer: ArrayBuffer
  readonly stream: Response['body']
}

/**
 * What a call resolves to. `data` when the status is a success, otherwise `error`: the body as the spec has it, or a text, since whatever
 * stands between (a gateway, a proxy) answers in texts of its own. An error without a body is told as `"502 Bad Gateway"`.
 */
export type OperationResult<Op, As = 'json'> =
  | { data: As extends keyof ParsedAs ? ParsedAs[As] : Bodies<Op, true>; error?: never; response: Response }
  | { data?: never; error: Exclude<Bodies<Op, false>, undefined> | string; response: Response }

type OperationMethod<Op, Given> = <As extends ParseAs = 'json'>(...init: Arguments<Init<Op, Given>, As>) => Promise<OperationResult<Op, As>>

type PathsWith<Paths, Method extends string> = { [P in keyof Paths]: Paths[P] extends { [M in Method]: unknown } ? P : never }[keyof Paths]
type At<Paths, Path extends keyof Paths, Method> = Paths[Path][Method & keyof Paths[Path]]
type HttpMethod = 'get' | 'put' | 'post' | 'patch' | 'delete' | 'head' | 'options' | 'trace'

/** openapi-fetch's client, with the results and the options of this one. */
type Http<Paths extends object, Given> = Pick<HttpClient<Paths>, 'use' | 'eject'> & {
  readonly [M in HttpMethod as Uppercase<M>]: <Path extends PathsWith<Paths, M>, As extends ParseAs = 'json'>(
    path: Path,
    ...init: Arguments<Init<At<Paths, Path, M>, Given>, As>
  ) => Promise<OperationResult<At<Paths, Path, M>, As>>
} & {
  readonly request: <M extends HttpMethod, Path extends PathsWith<Paths, M>, As extends ParseAs = 'json'>(
    method: M,
    path: Path,
    ...init: Arguments<Init<At<Paths, Path, M>, Given>, As>
  ) => Promise<OperationResult<At<Paths, Path, M>, As>>
}

/** One method an operation, and the openapi-fetch client underneath as `http`. */
type Client<Paths extends object, T extends ContractTable, Given = never> = {
  // Mapped over the table itself, so that its comments are shown on the methods.
  readonly [K in keyof T['operations']]: OperationMethod<OperationType<Paths, T['operations'][K]>, Given>
} & { readonly http: Http<Paths, Given> }

/**
 * A contract's `createClient`. Named, and not spelt out by the compiler: the declarations of an entry then refer to the table, comments and all,
 * and do not copy it.
 */
export type CreateClient<Paths extends object, T extends ContractTable> = <const O extends ClientOptions<T>>(
  options: O & UnknownOptions<O, ClientOptions<T>>,
) => Client<Paths, T, GivenParameters<T, O>>
