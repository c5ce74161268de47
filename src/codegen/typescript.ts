import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { isObject } from './document.js'

/** An open list (`anyOf: [{enum}, {type: string}]`) as a type that keeps its known values: `'a' | 'b' | (string & {})`. */
const OPEN_STRING = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
])

function isOpenEnd(schema: unknown, parent: unknown): boolean {
  return (
    isObject(schema) &&
    schema['type'] === 'string' &&
    !('enum' in schema) &&
    !('const' in schema) &&
    Array.isArray(parent) &&
    parent.length > 1
  )
}

/** The branches that leave a list of strings open: those plain strings in an `anyOf` that has known values beside them. */
function openEnds(document: unknown, found = new Set<unknown>()): Set<unknown> {
  if (Array.isArray(document)) for (const item of document) openEnds(item, found)
  else if (isObject(document)) {
    const branches = document['anyOf']
    if (
      Array.isArray(branches) &&
      branches.some((branch) => isObject(branch) && ('enum' in branch || 'const' in branch || '$ref' in branch))
    ) {
      for (const branch of branches) if (isOpenEnd(branch, branches)) found.add(branch)
    }
    for (const item of Object.values(document)) openEnds(item, found)
  }
  return found
}

/**
 * The types of a bundled document: `paths`, `webhooks`, `components`, `operations`, and one type a named schema. Nothing is read from
 * the network or from the project's Redocly configuration.
 */
export async function typesModule(document: Readonly<Record<string, unknown>>): Promise<string> {
  const copy = structuredClone(document)
  // openapi-typescript hands the transform a schema that it has copied: the mark has to be in the data.
  for (const branch of openEnds(copy)) if (isObject(branch)) Reflect.set(branch, 'x-open', true)
  const ast = await openapiTS(JSON.stringify(copy), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    emptyObjectsUnknown: true,
    silent: true,
    // A request property with a default may be left out; openapi-typescript would make it required.
    defaultNonNullable: false,
    transform: (schema) => (Reflect.get(schema, 'x-open') === true ? OPEN_STRING : undefined),
  })
  return astToString(ast)
}
