import type { Ajv as AjvClass, Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { ContractError } from '../contract/index.js'
import { isObject, type SpecNode } from './document.js'
import { extendKeywords } from './keywords.js'

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
export const schemaId = (schema: SpecNode): string => `${BASE}#${schema.pointer.split('/').map(encodeURIComponent).join('/')}`

/** What ajv takes for the name of a keyword; another one it refuses where it stands. */
const KEYWORD = /^[a-z_$][\w$:-]*$/i

/**
 * An ajv that knows the document's schemas by their place (`schemaId`).
 *
 * @param options `strict` for our own contracts; a user's spec may have keywords and formats that nobody knows
 * @throws ContractError `invalid_spec`, when the document's schemas contradict each other (two of one `$id`)
 */
export function ajvFor(document: Readonly<Record<string, unknown>>, options: Options): AjvClass {
  const ajv = new Ajv2020({ allErrors: true, ownProperties: true, strictRequired: false, logger: false, ...options })
  formats.default(ajv)
  extendKeywords(ajv)
  // The document is the schema that all others lie in, so its own keys are keywords to ajv too.
  const keywords = new Set([...ANNOTATIONS, ...extensionsOf(document), ...Object.keys(document)])
  ajv.addVocabulary([...keywords].filter((keyword) => KEYWORD.test(keyword) && ajv.RULES.keywords[keyword] !== true))
  return compiling('', () => ajv.addSchema(document, BASE, false, false))
}

/** Runs what compiles the schema at a place, and turns ajv's complaint into one that names the place. */
export function compiling<T>(pointer: string, compile: () => T): T {
  try {
    return compile()
  } catch (error) {
    const problem = error instanceof Error ? error.message.replaceAll(BASE, '') : String(error)
    throw new ContractError('invalid_spec', `#${pointer}: ${error instanceof RangeError ? 'a schema that is nothing but itself' : problem}`)
  }
}
