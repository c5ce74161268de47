export { checkExchange, checkRequest, checkResponse } from './check.js'
export { checkEvent, checkPayload, judgeEvent } from './event.js'
export { eventLabel, matchEvent } from './match.js'
export { operationOf, responseOf } from './operation.js'
export {
  judgeExchange,
  judgeRequest,
  judgeResponse,
  type PlainResponse,
  type RecordedRequest,
  type RequestValues,
} from './plain.js'
export { findRoute, type Route, type RouteResult } from './route.js'
export { type AnySpec, type Schemas, type SpecTypes, schemasOf } from './schemas.js'
export type { SchemaIssue, SchemaResult, StandardSchema } from './standard-schema.js'
export * from './types.js'
