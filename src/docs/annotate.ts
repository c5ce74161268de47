import { isObject, SpecNode } from '../codegen/document.js'
import { mapStatements, type Node, type Place, type PlaceKind, type Statement } from './statements.js'

/** Where the named schemas stand in the menu. */
const SCHEMAS_TAG = 'Schemas'

/** Places that say the same as what surrounds them keep silent; the others are read on their own. */
const QUIET: ReadonlySet<PlaceKind> = new Set(['property', 'part', 'header', 'parameter', 'example'])

const LEGEND = [
  'Each statement says where it comes from:',
  '',
  `- ${badge('documented')} The provider's own document says so.`,
  `- ${badge('recorded')} It was seen in real traffic.`,
  `- ${badge('inferred')} It is concluded from other facts. Do not build on it.`,
  '',
  `Where nothing is said, the evidence is that of what surrounds it. A badge alone stands for that of a named schema; its source is to
be found under *${SCHEMAS_TAG}*.`,
].join('\n')

function badge(word: string): string {
  return `<b class="evidence-badge evidence-${word}">${word}</b>`
}

/**
 * Text that neither HTML nor Markdown reads anything into; what stands between backticks stays code. As little as possible is
 * escaped, because Redoc's search shows the text as it stands here.
 */
function literal(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[&<\\`*[\]~|]|\{(?=%)|(?<!\w)_|_(?!\w)/g, (c) => `&#${c.charCodeAt(0)};`)))
    .join('')
}

/** The line under a description that says where it comes from, as HTML. Without a source it is a badge alone. */
export const evidenceLine = ({ evidence, source }: Statement): string =>
  `<small class="evidence">${`${badge(evidence)} ${literal(oneLine(source))}`.trim()}</small>`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const same = (a: Statement, b: Statement | undefined): boolean => a.evidence === b?.evidence && a.source === b.source

/** The text, and the line below it. */
const below = (text: unknown, line: string): string => (typeof text === 'string' ? `${text.trimEnd()}\n\n${line}`.trim() : line)

/**
 * A copy of the document for the reader: what `x-evidence` and `x-source` say stands in the descriptions, and the named schemas have a
 * chapter of their own.
 *
 * @throws ContractError `invalid_spec`, when this is no OpenAPI 3 document or a reference of it leads nowhere
 */
export function annotate(document: object): Node {
  const root = SpecNode.root(document)
  const show = ({ node, statement, kind, around, referred }: Place): Node => {
    const ref = node['$ref']
    const description = node['description'] ?? (typeof ref === 'string' ? root.follow(ref).text('description') : undefined)
    if (referred) {
      // The schema's own description, which ends in its source, would stand here each time that the schema is used.
      if ('description' in node) return node
      const line = statement.evidence === around?.evidence ? '' : evidenceLine({ ...statement, source: '' })
      return { ...node, description: below(description, line) }
    }
    if (QUIET.has(kind) && same(statement, around)) return node
    // Redoc shows a server's description as plain text.
    const line = kind === 'server' ? `(${statement.evidence}: ${oneLine(statement.source)})` : evidenceLine(statement)
    return { ...node, description: below(description, line) }
  }
  return withSchemas(withLegend(mapStatements(document, show)))
}

function withLegend(document: Node): Node {
  const info = isObject(document['info']) ? document['info'] : {}
  return { ...document, info: { ...info, description: below(info['description'], LEGEND) } }
}

/** Shows each named schema by itself: the schema of a whole body is otherwise shown without its description. */
function withSchemas(document: Node): Node {
  const components = isObject(document['components']) ? document['components'] : {}
  const schemas = isObject(components['schemas']) ? components['schemas'] : {}
  const names = Object.keys(schemas)
  if (names.length === 0) return document
  const tagged = names.map((name): [string, unknown] => {
    const schema = schemas[name]
    return [name, isObject(schema) ? { ...schema, 'x-tags': [SCHEMAS_TAG] } : schema]
  })
  const tags: unknown[] = Array.isArray(document['tags']) ? document['tags'] : []
  return {
    ...document,
    tags: [...tags, { name: SCHEMAS_TAG, description: 'The parts of requests, responses and events that have a name.' }],
    components: { ...components, schemas: Object.fromEntries(tagged) },
  }
}
