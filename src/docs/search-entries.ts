import { SpecNode } from '../codegen/document.js'
import { methodsOf } from '../codegen/model.js'
import type { DocsSource } from './build.js'
import { inlineMarkdown, plainText } from './markdown.js'
import { referenceLink, schemaLink } from './reference-link.js'
import type { Page } from './shell.js'
import { contractFiles } from './site.js'

/** Something that the search finds. */
export interface SearchEntry {
  readonly title: string
  readonly kind: 'Page' | 'Section' | 'Contract' | 'Operation' | 'Event' | 'Schema' | 'Property' | 'Parameter'
  /** What it belongs to. */
  readonly where: string
  readonly href: string
  /** Some words of it, as plain text. */
  readonly text: string
}

const MAX_TEXT = 240

/** As much of a text as the search shows and looks through. */
function brief(text: string): string {
  if (text.length <= MAX_TEXT) return text
  return `${text.slice(0, text.lastIndexOf(' ', MAX_TEXT))} …`
}

const plain = (source: string | undefined): string => brief(plainText(inlineMarkdown(source ?? '')))

/** A page and its headings. */
export function pageEntries({ file, title, about = '', headings = [] }: Page, where = ''): SearchEntry[] {
  const sections = headings.filter(({ depth }) => depth > 1)
  return [
    { title, kind: 'Page', where, href: file, text: brief(about) },
    ...sections.map(
      ({ id, text, below }): SearchEntry => ({ title: text, kind: 'Section', where: title, href: `${file}#${id}`, text: brief(below) }),
    ),
  ]
}

function operationEntries(document: object, id: string, where: string): SearchEntry[] {
  const root = SpecNode.root(document)
  const { reference } = contractFiles(id)
  const entries: SearchEntry[] = []
  for (const [path, item] of root.get('paths')?.entries() ?? []) {
    for (const [method, operation] of methodsOf(item)) {
      const href = referenceLink(reference, operation)
      const name = operation.text('operationId') ?? `${method} ${path}`
      entries.push({
        title: name,
        kind: 'Operation',
        where,
        href,
        text: `${method.toUpperCase()} ${path}. ${operation.text('summary') ?? ''}`,
      })
      const parameters = [item, operation].flatMap((place) => place.get('parameters')?.items() ?? [])
      for (const parameter of parameters) {
        const title = parameter.text('name')
        if (title !== undefined)
          entries.push({ title, kind: 'Parameter', where: `${where}, ${name}`, href, text: plain(parameter.text('description')) })
      }
    }
  }
  return entries
}

function schemaEntries(document: object, id: string, where: string): SearchEntry[] {
  const { reference } = contractFiles(id)
  const schemas = SpecNode.root(document).get('components')?.get('schemas')?.entries() ?? []
  return schemas.flatMap(([name, schema]): SearchEntry[] => {
    const href = schemaLink(reference, name)
    const properties = schema.get('properties')?.entries() ?? []
    return [
      { title: name, kind: 'Schema', where, href, text: plain(schema.text('description')) },
      ...properties.map(
        ([title, property]): SearchEntry => ({
          title,
          kind: 'Property',
          where: `${where}, ${name}`,
          href,
          text: plain(property.text('description')),
        }),
      ),
    ]
  })
}

function eventEntries(document: object, id: string, where: string, anchors: ReadonlyMap<string, string>): SearchEntry[] {
  const { events } = contractFiles(id)
  return (SpecNode.root(document).get('webhooks')?.entries() ?? []).map(([name, item]): SearchEntry => {
    const [, operation] = methodsOf(item)[0] ?? []
    const anchor = anchors.get(name)
    return {
      title: name,
      kind: 'Event',
      where,
      href: anchor === undefined ? events : `${events}#${anchor}`,
      text: operation?.text('summary') ?? '',
    }
  })
}

/**
 * The operations, events, schemas and properties of a contract.
 *
 * @param anchors the ids of the events on their page, by name
 */
export function contractEntries({ contract, document }: DocsSource, about: string, anchors: ReadonlyMap<string, string>): SearchEntry[] {
  const { id, title } = contract
  return [
    { title, kind: 'Contract', where: id, href: contractFiles(id).overview, text: plain(about) },
    ...operationEntries(document, id, title),
    ...eventEntries(document, id, title, anchors),
    ...schemaEntries(document, id, title),
  ]
}
