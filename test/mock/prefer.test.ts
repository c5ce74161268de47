import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrefer, preferenceApplied } from '../../src/mock/prefer.js'

const nothing = { code: undefined, example: undefined, dynamic: false, seed: undefined, unreadable: undefined }

describe('the Prefer header', () => {
  it('may name a status, an example, and a made-up body with its seed', () => {
    expect(parsePrefer('code=404, example=not-found')).toEqual({ ...nothing, code: 404, example: 'not-found' })
    expect(parsePrefer('dynamic=true, seed=42')).toEqual({ ...nothing, dynamic: true, seed: '42' })
  })

  it('takes names in any case, quoted values, semicolons, and spaces around the equals sign', () => {
    expect(parsePrefer('CODE = 401; Example="wrong, \\"old\\" key"')).toEqual({ ...nothing, code: 401, example: 'wrong, "old" key' })
  })

  it('means yes by dynamic alone, and no by dynamic=false', () => {
    expect(parsePrefer('dynamic').dynamic).toBe(true)
    expect(parsePrefer('dynamic=True').dynamic).toBe(true)
    expect(parsePrefer('dynamic=false').dynamic).toBe(false)
  })

  it('counts the first of two equal preferences', () => {
    expect(parsePrefer('code=404, code=500').code).toBe(404)
  })

  it('leaves alone what it does not know, and has no wish when there is none', () => {
    expect(parsePrefer('respond-async, wait=10, handling=lenient')).toEqual(nothing)
    expect(parsePrefer(null)).toEqual(nothing)
    expect(parsePrefer('')).toEqual(nothing)
  })

  it.each(['code=4O4', 'code=', 'code=99', 'code=101', 'code=600', 'dynamic=yes'])('tells that it cannot read %s', (header) => {
    expect(parsePrefer(header)).toEqual({ ...nothing, unreadable: header })
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (header) => {
        const { code } = parsePrefer(header)
        expect(code === undefined || (code >= 200 && code < 600)).toBe(true)
      }),
    )
  })
})

describe('the Preference-Applied header', () => {
  it('says what was granted, quoted where it has to be, and reads back as the same wish', () => {
    const applied = preferenceApplied({ code: '404', example: 'a "big", one' })
    expect(applied).toBe('code=404, example="a \\"big\\", one"')
    expect(parsePrefer(applied ?? null)).toMatchObject({ code: 404, example: 'a "big", one' })
  })

  it('leaves out what was not granted, and what no header can carry', () => {
    expect(preferenceApplied({ code: undefined, example: 'größer' })).toBeUndefined()
  })
})
