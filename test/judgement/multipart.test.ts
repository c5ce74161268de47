import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeMultipart } from '../../src/contract/multipart.js'

const encoder = new TextEncoder()
const decode = (text: string, boundary = 'b') => decodeMultipart(encoder.encode(text), `multipart/form-data; boundary=${boundary}`)
const fieldsOf = (result: ReturnType<typeof decodeMultipart>): [string, readonly string[]][] =>
  'fields' in result ? [...result.fields] : []

describe('multipart/form-data', () => {
  it('that a FormData becomes is read as the same fields, in their order', async () => {
    // Of a form, a line break in a text is CRLF: FormData makes it so when it is encoded.
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll(/\r\n|\r|\n/g, '\r\n'))
    const entries = fc.array(fc.tuple(text, text, fc.boolean()), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(entries, async (pairs) => {
        const form = new FormData()
        for (const [name, value, isFile] of pairs) form.append(name, isFile ? new File([value], 'a;name="b"') : value)
        const response = new Response(form)
        const result = decodeMultipart(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type') ?? '')
        const expected = new Map<string, string[]>()
        for (const [name, value] of pairs) expected.set(name, [...(expected.get(name) ?? []), value])
        expect(fieldsOf(result)).toEqual([...expected])
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever the bytes', () => {
    const piece = fc.constantFrom(
      '--b',
      '--b--',
      '\r\n',
      '\r\n\r\n',
      'Content-Disposition: form-data',
      '; name="',
      'name=',
      '"',
      ';',
      'x',
      ' ',
      '\u0000',
    )
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(piece, { maxLength: 30 }).map((parts) => encoder.encode(parts.join(''))),
    )
    const type = fc.oneof(fc.constant('multipart/form-data; boundary=b'), fc.constant('multipart/form-data; boundary="b"'), fc.string())
    fc.assert(
      fc.property(bytes, type, (body, contentType) => {
        const result = decodeMultipart(body, contentType)
        expect('fields' in result || result.fault.length > 0).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('may have text before the first boundary and after the last', () => {
    expect(fieldsOf(decode('Hello.\r\n--b\r\ncontent-disposition: form-data; name=a\r\n\r\n1\r\n--b--\r\nGoodbye.'))).toEqual([
      ['a', ['1']],
    ])
  })

  it('may have blanks after a boundary, other headers, and parameters in any order', () => {
    const head = 'Content-Type: text/plain\r\nContent-Disposition: form-data; filename="x; name=\\"y\\""; Name="a"; more=1'
    expect(fieldsOf(decode(`--b \t\r\n${head}\r\n\r\n1\r\n--b--`))).toEqual([['a', ['1']]])
  })

  it('is not divided by a longer word that begins with the boundary', () => {
    expect(fieldsOf(decode('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--bc\r\n2\r\n--b--'))).toEqual([
      ['a', ['1\r\n--bc\r\n2']],
    ])
  })

  it('is not divided by the boundary within a line', () => {
    expect(fieldsOf(decode('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1 --b--\r\n2--b\r\n\r\n--b--'))).toEqual([
      ['a', ['1 --b--\r\n2--b\r\n']],
    ])
  })

  it('may have an empty field, and a quoted boundary', () => {
    const body = encoder.encode('--b c\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n--b c--')
    expect(fieldsOf(decodeMultipart(body, 'multipart/form-data; Boundary="b c"'))).toEqual([['a', ['']]])
  })
})
