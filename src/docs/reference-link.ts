import type { SpecNode } from '../codegen/document.js'

/** How Redoc names a chapter in an address. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The place of an operation or an event on the reference page. */
export function referenceLink(file: string, operation: SpecNode): string {
  const tag = operation.get('tags')?.items()[0]?.value
  const id = operation.text('operationId')
  return typeof tag === 'string' && id !== undefined ? `${file}#/${slug(tag)}/${id.toLowerCase()}` : file
}

/** The place of a named schema on the reference page. */
export const schemaLink = (file: string, name: string): string => `${file}#/schemas/${name.toLowerCase()}`
