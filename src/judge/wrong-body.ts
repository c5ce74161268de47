import type { Place } from '../contract/index.js'
import type { BodyNode } from './mutation-document.js'
import { isObject, type Json, propertyOf, type SchemaFacts, variantsOf } from './schema-facts.js'
import { type BodyDraft, bodyText, bytesOf, contentTypeOf, fieldsOf, formText, isForm, isJson } from './valid-drafts.js'
import { type WrongKind, type WrongValue, wrongValues } from './wrong-values.js'

/** What was done to a message, for a table. */
export type FaultKind =
  | WrongKind
  | 'a wrong status'
  | 'a wrong content type'
  | 'no content type'
  | 'a body cut off'
  | 'an empty body'
  | 'bytes that are no text'
  | 'a body where none may be'
  | 'a header missing'
  | 'a header wrong'
  | 'a parameter missing'
  | 'a parameter wrong'
  | 'no credentials'
  | 'a wrong security scheme'
  | 'a path or a method that is not there'
  | 'a repeated field lost'
  | 'a field twice'
  | 'the payload of another event'

/** Where a judge has to find the fault of a message. */
export interface Fault {
  readonly kind: FaultKind
  readonly place: Place
  /** Any one of them is the right place. */
  readonly pointers: readonly string[]
}

/** What a message carries instead of its body. */
export interface WrongBody extends Fault {
  readonly contentType: string | undefined
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What can be said in a form: it has texts alone, and an empty list is a field that is missing. */
function sayableInForm({ kind, value }: WrongValue): boolean {
  if (kind === 'a type changed' || kind === 'null' || !isObject(value)) return false
  return Object.values(value).every((one) => !Array.isArray(one) || one.length > 0)
}

const takesLists = (facts: SchemaFacts): boolean => facts.types === undefined || facts.types.includes('array')

/** Faults that forms alone have: of fields that come several times. */
function* wrongFields(document: Json, { mediaType, schema }: BodyNode, value: Json): Generator<WrongBody> {
  const variants = variantsOf(document, schema)
  const [facts] = variants
  if (facts === undefined || variants.length > 1 || facts.loose) return
  const said = (kind: FaultKind, pointers: readonly string[], fields: readonly (readonly [string, string])[]): WrongBody => ({
    kind,
    place: 'body',
    pointers,
    contentType: contentTypeOf(mediaType),
    bytes: bytesOf(formText(fields, mediaType)),
  })
  const fields = fieldsOf(value)
  for (const [name, one] of Object.entries(value)) {
    const property = variantsOf(document, propertyOf(facts, name))
    if (Array.isArray(one)) {
      // As PHP and Rails name a list; and as other writers of forms send it.
      if (facts.required.includes(name))
        yield said(
          'a repeated field lost',
          [''],
          fields.map(([key, text]) => [key === name ? `${name}[]` : key, text]),
        )
      const items = property.flatMap(({ items }) => variantsOf(document, items ?? true))
      if (one.length > 1 && items.every(({ values }) => values !== undefined))
        yield said('a repeated field lost', [`/${name}/0`], [...fields.filter(([key]) => key !== name), [name, one.join(',')]])
    } else if (!facts.picks && property.length > 0 && property.every((field) => !takesLists(field) && !field.picks)) {
      yield said('a field twice', [`/${name}`], [...fields, [name, String(one)]])
    }
  }
}

/** A text that is no longer whole: every beginning of an object, a list or a quoted text is no JSON. */
function cutOff(text: string, mediaType: string): string | undefined {
  if (mediaType === 'multipart/form-data') return text.slice(0, -Math.min(text.length, 12))
  if (!isJson(mediaType) || !/^[[{"tfn]/.test(text)) return undefined
  return text.slice(0, Math.max(1, Math.floor(text.length * 0.7)))
}

const OTHERS = ['application/xml', 'text/csv', 'application/problem+json', 'text/plain', 'text/html', 'application/octet-stream']

/**
 * Every way of making a body wrong, one fault each.
 *
 * @param declared the media types of all bodies that may stand there
 * @param required whether there has to be a body
 */
export function* wrongBodies(
  document: Json,
  node: BodyNode,
  body: BodyDraft,
  declared: readonly string[],
  required: boolean,
): Generator<WrongBody> {
  const { mediaType } = node
  const text = bodyText(body)
  const bytes = bytesOf(text)
  const contentType = contentTypeOf(mediaType)
  const whole = { place: 'body', pointers: [''] } as const
  const header = { place: 'header', pointers: ['/content-type'] } as const
  const other = OTHERS.filter((one) => !declared.includes(one))
  const wrongType = other[text.length % other.length]
  if (text !== '' && wrongType !== undefined) yield { kind: 'a wrong content type', ...header, contentType: wrongType, bytes }
  if (text !== '') yield { kind: 'no content type', ...header, contentType: undefined, bytes }
  const isText = !isJson(mediaType) && !isForm(mediaType)
  if (required && !isText) yield { kind: 'an empty body', ...whole, contentType, bytes: bytesOf('') }
  const cut = cutOff(text, mediaType)
  if (cut !== undefined) yield { kind: 'a body cut off', ...whole, contentType, bytes: bytesOf(cut) }
  if (mediaType !== 'multipart/form-data')
    yield { kind: 'bytes that are no text', ...whole, contentType, bytes: new Uint8Array([...bytes, 0xff, 0xfe]) }
  if (isText) return
  for (const wrong of wrongValues(document, node.schema, body.value)) {
    if (isForm(mediaType) && !sayableInForm(wrong)) continue
    const { kind, pointer, value } = wrong
    yield { kind, place: 'body', pointers: [pointer], contentType, bytes: bytesOf(bodyText({ mediaType, value })) }
  }
  if (isForm(mediaType) && isObject(body.value)) yield* wrongFields(document, node, body.value)
}
