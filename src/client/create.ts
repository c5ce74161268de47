import type { Client as HttpClient, Middleware } from 'openapi-fetch'
import type { Contract, ContractTable, OperationRow } from '../contract/types.js'
import { credentialsOf } from './credentials.js'
import type { Judge } from './guard.js'
import { type Loose, record } from './loose.js'
import { checkedBaseUrl, checkOptions, serverUrl } from './options.js'
import { type CreateQuerySerializer, prepareCall } from './prepare.js'
import { readResult } from './result.js'
import type { CreateClient } from './types.js'

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']

type Send = (request: Request) => Promise<Response>

/** Judges answers; what does so is loaded with the first one. */
function lazyJudge(mode: 'warn' | 'throw', loadContract: () => Promise<Contract>): Judge {
  let ready: Promise<Judge> | undefined
  return async (operationId, response) => {
    ready ??= Promise.all([loadContract(), import('./guard.js')]).then(([contract, { judgeFor }]) => judgeFor(contract, { mode }))
    await (await ready)(operationId, response)
  }
}

type AnyPaths = Record<string, Record<string, never>>

/** openapi-fetch and its client, loaded with the first call: who makes a client need not have called anything yet. */
function lazyHttp(options: { readonly baseUrl: string; readonly headers: Readonly<Record<string, string>> }) {
  let loaded: Promise<{ raw: HttpClient<AnyPaths>; createQuerySerializer: CreateQuerySerializer }> | undefined
  const middleware: Middleware[] = []
  let raw: HttpClient<AnyPaths> | undefined
  const open = async () => {
    const { default: create, createQuerySerializer } = await import('openapi-fetch')
    raw = create<AnyPaths>(options)
    raw.use(...middleware)
    return { raw, createQuerySerializer }
  }
  return {
    load() {
      loaded ??= open().catch((error: unknown) => {
        loaded = undefined // the next call may find it
        throw error
      })
      return loaded
    },
    use(...added: Middleware[]): void {
      if (raw === undefined) middleware.push(...added)
      else raw.use(...added)
    },
    eject(...removed: Middleware[]): void {
      if (raw === undefined) for (const each of removed) if (middleware.includes(each)) middleware.splice(middleware.indexOf(each), 1)
      raw?.eject(...removed)
    },
  }
}

/**
 * Makes a contract's `createClient`.
 *
 * @param table what is generated from the spec for clients
 * @param loadContract the validators, for a client with a guard; not called otherwise
 */
export function clientFactory<Paths extends object, const T extends ContractTable>(
  table: T,
  loadContract: () => Promise<Contract>,
): CreateClient<Paths, T>
export function clientFactory(table: ContractTable, loadContract: () => Promise<Contract>): unknown {
  const rows = Object.entries(table.operations)
  return (given: unknown) => {
    const options = record(given)
    checkOptions(table, options)
    const credentials = credentialsOf(table, options)
    const http = lazyHttp({
      baseUrl: serverUrl(table, options),
      headers: { ...credentials.headers, ...stringsOf(options['headers']) },
    })
    const mode = options['guard']
    const judge = mode === 'warn' || mode === 'throw' ? lazyJudge(mode, loadContract) : undefined
    const sender = { table, options, query: credentials.query }

    const call = async (name: string, method: string, path: string, row: OperationRow | undefined, init: Loose): Promise<Loose> => {
      const send = sendWith(init['fetch'] ?? options['fetch'])
      const fetch: Send = async (request) => {
        const response = await send(request)
        if (judge !== undefined && row !== undefined) await judge(name, response)
        return response
      }
      const unread = init['parseAs'] === undefined // then a success comes as a stream, for readResult to read
      const baseUrl = init['baseUrl'] === undefined ? {} : { baseUrl: checkedBaseUrl(init['baseUrl']) }
      const { raw, createQuerySerializer } = await http.load()
      const prepared = prepareCall(name, path, row, sender, init, createQuerySerializer)
      const told = { ...prepared, ...baseUrl, ...(unread ? { parseAs: 'stream' } : {}), fetch }
      return readResult(await Reflect.apply(raw.request, raw, [method, path, told]), name, unread)
    }

    const request = (method: unknown, path: unknown, init?: unknown): Promise<Loose> => {
      const verb = String(method).toUpperCase()
      const [name, row] = rows.find(([, candidate]) => candidate.path === path && candidate.method === verb) ?? [`${verb} ${String(path)}`]
      return call(name, verb, String(path), row, record(init))
    }
    const verbs = METHODS.map((verb) => [verb, (path: unknown, init?: unknown) => request(verb, path, init)])
    const operations = rows.map(([name, row]) => [name, (init?: unknown) => call(name, row.method, row.path, row, record(init))])
    return { ...Object.fromEntries(operations), http: { use: http.use, eject: http.eject, request, ...Object.fromEntries(verbs) } }
  }
}

const stringsOf = (headers: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(record(headers)).map(([name, value]) => [name, String(value)]))

/** The caller's fetch, or the global one as it is at the time of the call. */
function sendWith(own: unknown): Send {
  return typeof own === 'function' ? async (request) => Reflect.apply(own, undefined, [request]) : (request) => globalThis.fetch(request)
}
