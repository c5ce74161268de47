import type { Ajv as AjvClass, Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { ContractError } from '../contract/index.js'
import { isObject, type SpecNode } from './document.js'

/** Under this name ajv knows the document; its `$ref`s are relative to it. */
const BASE = 'https://webhook-contracts.invalid/openapi.json'

/** Keywords of OpenAPI's schema dialect that are no rules. */
const ANNOTATIONS = ['example', 'xml', 'externalDocs', 'discriminator']

/** Every `x-…` key that stands anywhere in the document: ajv wants to be told which unknown keywords are meant. */
function extensionsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) extensionsOf(item, found)
  else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key.startsWith('x-')) found.add(key)
      extensionsOf(item, found)
    }
  }
  return found
}

/** The name under which ajv knows the schema at a place. */
export const schemaId = (schema: SpecNode): string => `${BASE}#${encodeURI(schema.pointer)}`

/**
 * An ajv that knows the document's schemas by their place (`schemaId`).
 *
 * @param options `strict` for our own contracts; a user's spec may have keywords and formats that nobody knows
 */
export function ajvFor(document: Readonly<Record<string, unknown>>, options: Options): AjvClass {
  const ajv = new Ajv2020({ allErrors: true, ownProperties: true, strictRequired: false, logger: false, ...options })
  formats.default(ajv)
  // The document is the schema that all others lie in, so its own keys are keywords to ajv too.
  ajv.addVocabulary([...new Set([...ANNOTATIONS, ...extensionsOf(document), ...Object.keys(document)])])
  ajv.addSchema(document, BASE, false, false)
  return ajv
}

/** Runs what compiles a schema, and turns ajv's complaint into one that names the place. */
export function compiling<T>(schema: SpecNode, compile: () => T): T {
  try {
    return compile()
  } catch (error) {
    throw new ContractError('invalid_spec', `#${schema.pointer}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
