import type { Contract, Validate } from '../contract/index.js'
import { ContractError } from '../contract/index.js'
import { type Document, isObject, SpecNode } from './document.js'
import { type ModelOptions, readContract } from './model.js'

/**
 * Makes a contract of anybody's OpenAPI 3.1 document, at run time.
 *
 * @param spec the parsed document, bundled: all its `$ref`s stay within it
 * @throws ContractError `invalid_spec`, naming the place, when the document cannot be read or one of its schemas is wrong
 */
export async function contractFromSpec(spec: unknown, options: ModelOptions = {}): Promise<Contract> {
  SpecNode.root(spec)
  const { ajvFor, compiling, schemaId } = await import('./schemas.js') // ajv is loaded by those alone who need it
  const document = copyOf(spec)
  const ajv = ajvFor(document, { strict: false })
  const validators = new Map<string, Validate>()
  return readContract<Validate>(
    document,
    (schema) => {
      if (schema === undefined) return () => true
      const id = schemaId(schema)
      const known = validators.get(id)
      if (known !== undefined) return known
      const validate = compiling<Validate | undefined>(schema.pointer, () => ajv.getSchema(id)) ?? schema.fail('there is no schema here')
      validators.set(id, validate)
      return validate
    },
    options,
  )
}

/** The document as the data that it is when written as JSON; later changes to the caller's own object change nothing. */
function copyOf(spec: unknown): Document {
  let copy: unknown
  try {
    copy = JSON.parse(JSON.stringify(spec))
  } catch {
    throw new ContractError(
      'invalid_spec',
      'The document is no plain data: it goes in a circle. Give it bundled, with its $refs, not dereferenced.',
    )
  }
  return isObject(copy) ? copy : {}
}
