export { checkExchange, checkRequest, checkResponse, operationOf, responseOf } from './check.js'
export { findRoute, type Route, type RouteResult } from './route.js'
export * from './types.js'
