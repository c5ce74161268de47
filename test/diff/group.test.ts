import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/diff.js'
import { breaking, grouped, ownersOf } from '../../src/diff/group.js'
import { answering, event, operation, spec } from './specs.js'

const text = { type: 'string' }
const named = (names: readonly string[], schema: object = text, required: readonly string[] = []) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, schema])),
  required,
})

describe('changes that are told in the same words', () => {
  it('are told once, with all their places', () => {
    const webhooks = (schema: object) =>
      Object.fromEntries(['made', 'sent'].map((name) => [name, { post: { requestBody: { content: { 'application/json': { schema } } } } }]))
    const changes = diff(spec({ webhooks: webhooks(named(['id'])) }), spec({ webhooks: webhooks(named([])) }))
    const [group, ...more] = grouped(changes)
    expect(more).toEqual([])
    expect(group).toMatchObject({ kind: 'property-removed', breaks: 'receiver', text: '`id` is gone.', count: 2 })
    expect(ownersOf(group?.wheres ?? [])).toEqual([
      { name: 'made', places: ['delivery'] },
      { name: 'sent', places: ['delivery'] },
    ])
  })

  it('but for a property are told of each of them', () => {
    const [group, ...more] = grouped(
      diff(answering(named(['a', 'b', 'c'])), answering(named(['a', 'b', 'c'], { type: ['string', 'null'] }))),
    )
    expect(more).toEqual([])
    expect([group?.text, group?.advice, group?.count]).toEqual([
      'Each of `a`, `b` and `c` may now be null.',
      'Be ready for null in `a`, `b` and `c`.',
      3,
    ])
  })

  it('but for a header are told of each of them', () => {
    const headers = (...names: string[]) =>
      operation({ responses: { '200': { description: '', headers: Object.fromEntries(names.map((name) => [name, { schema: text }])) } } })
    expect(grouped(diff(headers('X-A', 'X-B'), headers())).map((group) => group.text)).toEqual([
      'Each of the headers `X-A` and `X-B` is no longer named.',
    ])
  })

  it('but in other places are told apart', () => {
    const inside = (a: object, b: object) => answering({ type: 'object', properties: { a: named(['x'], a), b: named(['y'], b) } })
    expect(grouped(diff(inside(text, text), inside({ type: 'null' }, { type: 'null' })))).toHaveLength(2)
  })

  it('are all told', () => {
    const many = Array.from({ length: 30 }, (_, i) => `p${i}`)
    const changes = diff(answering(named(many)), answering(named([])))
    const groups = grouped(changes)
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length)
    expect(groups[0]?.text).toBe('Each of `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7` and 22 more is gone.')
  })
})

describe('changes', () => {
  it('are those that break callers, those that break receivers, and those that break nobody', () => {
    const before = { ...event({}), paths: { '/a': { get: { operationId: 'getA' } } } }
    const after = spec({ webhooks: { made: { post: {} } } })
    const changes = diff(before, after)
    expect(breaking(changes, 'caller').map(({ kind }) => kind)).toEqual(['operation-removed'])
    expect(breaking(changes, 'receiver').map(({ kind }) => kind)).toEqual(['event-removed'])
    expect(breaking(changes).map(({ kind }) => kind)).toEqual(['event-added'])
  })
})
