import { type Contract, findRoute, operationOf, responseOf, type Shape } from '../contract/index.js'
import { findContent, parseMediaType } from '../contract/media.js'
import { resolveShape } from '../contract/values.js'
import type { Exchange, HeaderPairs } from './exchange.js'
import type { DecodedExchange } from './proxy-judge.js'
import { REMOVED, type Redactor } from './redact.js'
import { redactBody } from './redact-body.js'

interface NameValue {
  readonly name: string
  readonly value: string
}

/** An entry of a HAR 1.2. */
export type HarEntry = Readonly<Record<string, unknown>>

const valuesOf = (headers: HeaderPairs, name: string): string[] =>
  headers.filter(([candidate]) => candidate.toLowerCase() === name).map(([, value]) => value)

const cookiesIn = (values: readonly string[], separator: RegExp): NameValue[] =>
  values.flatMap((value) =>
    value
      .split(separator)
      .filter((pair) => pair.includes('='))
      .map((pair) => ({ name: pair.slice(0, pair.indexOf('=')).trim(), value: REMOVED })),
  )

const round = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000

/** What the contract says of the bodies of an exchange. */
interface Shapes {
  readonly request?: Shape
  readonly response?: Shape
}

function shapesOf(contract: Contract, baseUrl: string, { request, response }: DecodedExchange): Shapes {
  const { route } = findRoute(contract, request.method, request.url.pathname, baseUrl)
  if (route === undefined) return {}
  const operation = operationOf(contract, route.operationId)
  const shape = (content: Readonly<Record<string, { shape: Shape }>> | undefined, type: string | null): Shape | undefined => {
    const essence = parseMediaType(type)?.essence
    const found = essence === undefined || content === undefined ? undefined : findContent(content, essence)
    return found === undefined ? undefined : resolveShape(found.shape, contract.shapes)
  }
  const asked = shape(operation.requestBody?.content, request.headers.get('content-type'))
  const answered =
    response === undefined ? undefined : shape(responseOf(operation, response.status)?.content, response.headers.get('content-type'))
  return { ...(asked === undefined ? {} : { request: asked }), ...(answered === undefined ? {} : { response: answered }) }
}

/** Makes an exchange an entry of a HAR, without its secrets. */
export class HarRecorder {
  constructor(
    private readonly contract: Contract,
    private readonly baseUrl: string,
    private readonly redactor: Redactor,
  ) {}

  entryOf(exchange: Exchange, decoded: DecodedExchange): HarEntry {
    const { started, timings, problem, request } = exchange
    const shapes = shapesOf(this.contract, this.baseUrl, decoded)
    // Headers and URL first: what is a secret in them is looked for in the bodies.
    const headers = this.headers(request.headers)
    const url = this.url(request.url)
    const answered = exchange.response === undefined ? [] : this.headers(exchange.response.headers)
    const response = this.response(exchange, decoded, answered, shapes.response)
    const sent = decoded.request.body
    const size = request.body.size
    return this.clean({
      startedDateTime: started.toISOString(),
      time: round(timings.send + timings.wait + timings.receive),
      request: {
        method: request.method,
        url: url.href,
        httpVersion: `HTTP/${request.httpVersion}`,
        cookies: cookiesIn(valuesOf(request.headers, 'cookie'), /;\s*/),
        headers,
        queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
        ...(size === 0 ? {} : { postData: this.postData(sent, decoded.request.headers.get('content-type'), shapes.request) }),
        headersSize: -1,
        bodySize: size,
      },
      response,
      cache: {},
      timings: { send: round(timings.send), wait: round(timings.wait), receive: round(timings.receive) },
      ...(problem === undefined ? {} : { comment: problem }),
    })
  }

  private headers(pairs: HeaderPairs): NameValue[] {
    return pairs.map(([name, value]) => ({ name, value: this.redactor.header(name, value) }))
  }

  private url({ origin, pathname, search }: URL): URL {
    return new URL(`${origin}${pathname}${search === '' ? '' : `?${this.redactor.query(search.slice(1))}`}`)
  }

  private postData(body: DecodedExchange['request']['body'], type: string | null, shape: Shape | undefined): Record<string, unknown> {
    const mimeType = type ?? ''
    if (!(body instanceof Uint8Array)) return { mimeType, comment: 'the body was not kept: too large, or cut off' }
    const recorded = redactBody(body, type, this.redactor, shape)
    return { mimeType, ...('left' in recorded ? { comment: recorded.left } : recorded) }
  }

  private response(
    { response }: Exchange,
    decoded: DecodedExchange,
    headers: NameValue[],
    shape: Shape | undefined,
  ): Record<string, unknown> {
    const none = {
      status: 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [],
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    }
    if (response === undefined || decoded.response === undefined) return { ...none, content: { size: 0, mimeType: 'x-unknown' } }
    const { body, headers: source } = decoded.response
    const type = source.get('content-type')
    const mimeType = type ?? 'x-unknown'
    const { status, statusText, httpVersion } = response
    const recorded =
      body instanceof Uint8Array ? redactBody(body, type, this.redactor, shape) : { left: 'the body was not kept: too large, or cut off' }
    const size = body instanceof Uint8Array ? body.byteLength : response.body.size
    const text = 'left' in recorded ? { comment: recorded.left } : body instanceof Uint8Array && body.byteLength === 0 ? {} : recorded
    return {
      ...none,
      status,
      statusText,
      httpVersion: `HTTP/${httpVersion}`,
      cookies: cookiesIn(
        valuesOf(response.headers, 'set-cookie').map((value) => value.split(';', 1)[0] ?? ''),
        /;/,
      ),
      headers,
      content: { size, ...(size > response.body.size ? { compression: size - response.body.size } : {}), mimeType, ...text },
      redirectURL: headers.find(({ name }) => name.toLowerCase() === 'location')?.value ?? '',
      bodySize: response.body.size,
    }
  }

  /** The entry without any secret that one of its parts has shown. */
  private clean(entry: HarEntry): HarEntry {
    const visit = (value: unknown): unknown => {
      if (typeof value === 'string') return this.redactor.withoutLearned(value)
      if (Array.isArray(value)) return value.map(visit)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
    }
    return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, visit(value)]))
  }
}
