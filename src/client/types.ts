import type { FetchOptions, FetchResponse, Client as HttpClient, ClientOptions as HttpClientOptions } from 'openapi-fetch'
import type { ContractTable } from '../contract/index.js'

type MediaType = `${string}/${string}`
type OperationName<T extends ContractTable> = keyof T['operations'] & string
type Row<T extends ContractTable, K extends OperationName<T>> = T['operations'][K]

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
type PathOptions<T extends ContractTable> = { readonly [K in T['pathOptions'][keyof T['pathOptions']] & string]?: string | number }

/** What `createClient` takes: the contract's credentials, its path options, and how to reach the API. */
export type ClientOptions<T extends ContractTable> = Credentials<T> &
  PathOptions<T> & {
    /** The API's root, where it is not the provider's own server: a mock, a sandbox, a proxy. */
    readonly baseUrl?: string
    /** Which of the provider's servers; default: the first one of the spec. */
    readonly region?: RegionOf<T['servers'][number]>
    /** The fetch to use; default: the global one. */
    readonly fetch?: (input: Request) => Promise<Response>
    /** Hold each answer against the contract: `warn` writes to the console, `throw` throws a `ContractViolationError`. Default `off`. */
    readonly guard?: 'off' | 'warn' | 'throw'
    /** Headers of every request. */
    readonly headers?: Readonly<Record<string, string>>
  }

/** The path parameters that were given to `createClient`, and so need not be given again. */
export type GivenParameters<T extends ContractTable, O> = {
  [K in keyof T['pathOptions']]: T['pathOptions'][K] extends keyof O ? (undefined extends O[T['pathOptions'][K]] ? never : K) : never
}[keyof T['pathOptions']]

type Relaxed<Path, Given> = Omit<Path, Given & keyof Path> & Partial<Pick<Path, Given & keyof Path>>
type RelaxedParameters<P, Given> = P extends { path: infer Path }
  ? Omit<P, 'path'> & (Exclude<keyof Path, Given> extends never ? { path?: Relaxed<Path, Given> } : { path: Relaxed<Path, Given> })
  : P
type WithGiven<Op, Given> = Op extends { parameters: infer P } ? Omit<Op, 'parameters'> & { parameters: RelaxedParameters<P, Given> } : Op

type Init<Op, Given> = FetchOptions<WithGiven<Op, Given>>
type Arguments<I> = object extends Pick<I, { [K in keyof I]: object extends Pick<I, K> ? never : K }[keyof I]> ? [init?: I] : [init: I]

/**
 * What a call resolves to. `data` when the status is a success, otherwise `error`: the body as the spec has it, or a text, since whatever
 * stands between (a gateway, a proxy) answers in texts of its own. An error without a body is told as `"502 Bad Gateway"`.
 */
export type OperationResult<R> = R extends { error?: never }
  ? R
  : R extends { error: infer E; response: Response }
    ? { data?: never; error: E | string; response: Response }
    : never

type OperationMethod<Op, Given> =
  Op extends Record<string | number, unknown>
    ? <I extends Init<Op, Given>>(
        ...init: Arguments<Init<Op, Given>> | [init: I]
      ) => Promise<OperationResult<FetchResponse<Op, I, MediaType>>>
    : never

/** One method an operation, and the openapi-fetch client underneath as `http`. */
export type Client<Paths extends object, T extends ContractTable, Given = never> = {
  readonly [K in OperationName<T>]: OperationMethod<OperationType<Paths, Row<T, K>>, Given>
} & { readonly http: HttpClient<Paths> }

export type { HttpClientOptions }
