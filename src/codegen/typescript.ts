import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { isObject, SpecNode } from './document.js'
import { methodsOf, payloadSchema } from './model.js'

/** An open list (`anyOf: [{enum}, {type: string}]`) as a type that keeps its known values: `'a' | 'b' | (string & {})`. */
const OPEN_STRING = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
])

/** openapi-typescript intersects the property with itself, by which an open list would lose its known values. */
const WITH_REQUIRED = `type WithRequired<T, K extends keyof T> = {
    [P in keyof T as P extends K ? never : P]: T[P];
} & {
    [P in K]-?: T[P];
};`

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
  return usableNames(astToString(ast)).replace(/^type WithRequired<.*\n.*\n\};$/m, WITH_REQUIRED)
}

/** Without the short names that are none to TypeScript (`2fa`), are there twice (`class` and `Class`), or mean something to the types themselves. */
function usableNames(types: string): string {
  const taken = new Set(['Record', 'WithRequired'])
  return types.replace(/^export type (\S+) = components\['schemas'\]\[.*\n/gm, (line, name: string) => {
    if (taken.has(name) || !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) return ''
    taken.add(name)
    return line
  })
}

/**
 * What openapi-typescript does not say: the payload of each event by its name (`Events`), and all of them as one union (`Event`). A spec
 * that has schemas of these names keeps its own.
 */
export function eventTypes(document: unknown): string {
  const root = SpecNode.root(document)
  const events = root.get('webhooks')?.entries() ?? []
  const taken = root.get('components')?.get('schemas')
  if (events.length === 0 || taken?.get('Event') !== undefined || taken?.get('Events') !== undefined) return ''
  const rows = events.flatMap(([name, item]) => {
    const schema = methodsOf(item)
      .map(([, node]) => payloadSchema(node))
      .find((found) => found !== undefined)
    const component = schema === undefined ? undefined : /^\/components\/schemas\/([^/]+)$/.exec(schema.pointer)?.[1]
    return [
      `    ${JSON.stringify(name)}: ${component === undefined ? 'unknown' : `components['schemas'][${JSON.stringify(component)}]`};\n`,
    ]
  })
  return `/** What each event carries, by the name under which it is registered. */\nexport interface Events {\n${rows.join('')}}\n/** Any event that the contract names. */\nexport type Event = Events[keyof Events];\n`
}
