type Json = Readonly<Record<string, unknown>>

export const INFO = { title: 'A small API', version: '1' }

/** A whole document around some parts. */
export const documentOf = (parts: Json): Json => ({ openapi: '3.1.0', info: INFO, ...parts })

/** A document of one operation `answer`, `GET /answer`, whose answer has this schema. */
export function answering(schema: unknown, parts: Json = {}): Json {
  const responses = { '200': { description: 'It.', content: { 'application/json': { schema } } } }
  return documentOf({ paths: { '/answer': { get: { operationId: 'answer', responses } } }, ...parts })
}

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
