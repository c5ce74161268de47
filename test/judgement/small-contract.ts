import { contractFromSpec } from '../../src/codegen/from-spec.js'
import type { Contract } from '../../src/contract/index.js'

type Json = Readonly<Record<string, unknown>>

/** A whole spec around some paths. */
export const specOf = (paths: Json, more: Json = {}): Json => ({ openapi: '3.1.0', info: { title: 'Small', version: '1' }, paths, ...more })

/** A contract of one operation `answer`, `POST /answer`, which takes and gives JSON of that schema. */
export function contractOf(schema: unknown, components: Json = {}): Promise<Contract> {
  const content = { 'application/json': { schema } }
  const post = { operationId: 'answer', requestBody: { required: true, content }, responses: { '200': { description: 'It.', content } } }
  return contractFromSpec(specOf({ '/answer': { post } }, { components }))
}

/** A contract of one operation `search`, `GET /search`, with these parameters. */
export function contractWith(parameters: readonly Json[], more: Json = {}): Promise<Contract> {
  const get = { operationId: 'search', parameters, responses: { '204': { description: 'Nothing.' } } }
  return contractFromSpec(specOf({ '/search': { get } }, more))
}
