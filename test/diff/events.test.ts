import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/diff.js'
import { brief, briefs, delivering, event, onlyChange, spec, told } from './specs.js'

const text = { type: 'string' }
const signature = (more: object = {}) => ({ name: 'X-Signature', in: 'header', schema: text, ...more })
const answers = (...statuses: string[]) => ({ responses: Object.fromEntries(statuses.map((status) => [status, { description: '' }])) })
const body = (type: string, schema: object = text) => ({ required: true, content: { [type]: { schema } } })

/** A message that says what happened. */
const saying = (word: string) => ({ type: 'object', required: ['event'], properties: { event: { const: word } } })

describe('events', () => {
  it('that come do not break receivers, and those that go do', () => {
    expect(briefs(spec(), delivering(text))).toEqual(['event-added'])
    expect(briefs(delivering(text), spec())).toEqual(['event-removed breaks receiver'])
    expect(told(onlyChange(delivering(text), spec()))).toBe('broken: The event is no longer delivered.')
  })

  it('of another name take the place of those that go, when their messages say the same word', () => {
    const [before, after] = [
      event({ requestBody: body('multipart/form-data', saying('complained')) }, 'spam'),
      event({ requestBody: body('application/json', saying('complained')) }, 'complaint'),
    ]
    const [gone] = diff(before, after)
    expect(gone?.advice).toBe(
      '`complaint` is new, and probably takes its place; it comes as `application/json`, no longer as `multipart/form-data`.',
    )
  })

  it('of a name like it take the place of one that goes', () => {
    expect(diff(event({}, 'click'), event({}, 'clicked'))[0]?.advice).toBe('`clicked` is new, and probably takes its place.')
  })

  it('that are new, and in no place of another, are named to whoever looks for what is gone', () => {
    expect(diff(event({}, 'drop'), event({}, 'failed'))[0]?.advice).toBe(
      "Do not wait for it any more. New, and in no other event's place: `failed`.",
    )
  })

  it('may be signed now, and break receivers when they are signed no more', () => {
    const unsigned = event({})
    expect(briefs(unsigned, event({ parameters: [signature({ required: true })] }))).toEqual(['parameter-added'])
    expect(briefs(event({ parameters: [signature()] }), event({ parameters: [signature({ required: true })] }))).toEqual([
      'parameter-required',
    ])
    expect(briefs(event({ parameters: [signature()] }), unsigned)).toEqual(['parameter-removed breaks receiver'])
    expect(briefs(event({ parameters: [signature({ required: true })] }), event({ parameters: [signature()] }))).toEqual([
      'parameter-optional breaks receiver',
    ])
  })

  it('in another media type, or in one more, break receivers', () => {
    const [json, form] = [event({ requestBody: body('application/json') }), event({ requestBody: body('multipart/form-data') })]
    expect(briefs(json, form)).toEqual(['media-type-changed breaks receiver'])
    const both = event({
      requestBody: { content: { ...body('application/json').content, ...body('multipart/form-data').content }, required: true },
    })
    expect(briefs(json, both)).toEqual(['media-type-added breaks receiver'])
    expect(briefs(both, json)).toEqual(['media-type-removed breaks receiver'])
  })

  it('with a body that is gone break receivers', () => {
    expect(briefs(delivering(text), event({}))).toEqual(['body-removed breaks receiver'])
    expect(briefs(event({}), delivering(text))).toEqual(['body-added'])
  })

  it('by another method break receivers', () => {
    const by = (...methods: string[]) =>
      spec({ webhooks: { broken: Object.fromEntries(methods.map((method) => [method, answers('200')])) } })
    expect(briefs(by('post'), by('put'))).toEqual(['method-changed breaks receiver'])
    expect(briefs(by('post'), by('post', 'get'))).toEqual(['delivery-added breaks receiver'])
    expect(briefs(by('post', 'get'), by('post'))).toEqual(['delivery-removed breaks receiver'])
  })

  it('understand answers: one that is understood no more breaks receivers, who give it', () => {
    const [before, after] = [event(answers('200', '406')), event(answers('200'))]
    const change = onlyChange(before, after)
    expect([brief(change), told(change), change.advice]).toEqual([
      'status-removed breaks receiver',
      'broken: Your answer 406 is no longer understood.',
      'Answer 200.',
    ])
    expect(briefs(after, before)).toEqual(['status-added'])
    expect(briefs(after, event(answers('200', '204')))).toEqual(['status-added'])
  })

  it('do not inherit how callers sign in', () => {
    const securitySchemes = { key: { type: 'apiKey', in: 'header', name: 'X-Key' } }
    expect(briefs(delivering(text), { ...delivering(text), components: { securitySchemes }, security: [{ key: [] }] })).toEqual([])
  })
})
