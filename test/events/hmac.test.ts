import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEqual, equalBytes, fromHex, hmacSha256, toHex, utf8 } from '../../src/events/hmac.js'

const text = fc.string({ unit: 'binary' })

describe('HMAC-SHA256', () => {
  it('is that of Node for every key and every message', async () => {
    const check = async (key: string, data: string): Promise<void> => {
      expect(toHex(await hmacSha256(key, utf8(data)))).toBe(createHmac('sha256', key).update(data).digest('hex'))
    }
    await fc.assert(fc.asyncProperty(text, text, check))
  })

  it('is that of RFC 4231', async () => {
    // Test case 2.
    const digest = await hmacSha256('Jefe', utf8('what do ya want for nothing?'))
    expect(toHex(digest)).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843')
  })
})

describe('hexadecimal digits', () => {
  it('are read as they were written', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => void expect(fromHex(toHex(bytes))).toEqual(bytes)))
  })

  it('are 64, in lower case, and nothing else', () => {
    fc.assert(fc.property(text, (other) => void expect(fromHex(other)).toBeUndefined()))
    for (const other of ['A'.repeat(64), `${'a'.repeat(63)}g`, 'a'.repeat(66), ` ${'a'.repeat(63)}`]) expect(fromHex(other)).toBeUndefined()
  })
})

describe('a comparison', () => {
  it('holds for equal bytes alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4 }), fc.uint8Array({ maxLength: 4 }), (a, b) => {
        expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0)
        expect(equalBytes(a, Uint8Array.from(a))).toBe(true)
      }),
    )
    expect(equalBytes(Uint8Array.of(1), Uint8Array.of(1, 0))).toBe(false)
  })

  it('of texts finds any of the secrets among any of the given, and never an empty list', async () => {
    expect(await anyEqual(['a', 'b'], ['x', 'b'])).toBe(true)
    expect(await anyEqual(['a', 'b'], ['x', 'B', 'ab', ''])).toBe(false)
    expect([await anyEqual([], ['a']), await anyEqual(['a'], [])]).toEqual([false, false])
  })
})
