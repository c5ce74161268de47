import { describe, expect, it } from 'vitest'
import type { Contract, Validate } from '../../src/contract/index.js'
import { mockSource } from '../../src/entry/mock.js'
import { mutate } from '../../src/judge/mutation.js'
import { casesOf } from '../../src/judge/mutation-cases.js'
import type { MessageSource } from '../../src/judge/valid-messages.js'
import { type ContractId, contractIds } from '../../src/registry.js'

async function sourceOf(id: ContractId): Promise<MessageSource> {
  const { contract, examples, document } = await mockSource(id)
  return { contract, examples, document: Object.fromEntries(Object.entries(document)) }
}

const sources = await Promise.all(contractIds.map(sourceOf))
const emma = await sourceOf('emma')
const PART = { seed: 5, made: 120, faults: 3, exampleFaults: 5 }
const SMALL = { ...PART, made: 30 }

/** The contract with other validators in it. */
function judgedBy(source: MessageSource, change: (validate: Validate) => Validate): MessageSource {
  const walk = (node: unknown, key?: string): unknown => {
    if (typeof node === 'function') return key === 'validate' ? change((data) => Reflect.apply(node, undefined, [data]) === true) : node
    if (Array.isArray(node)) return node.map((item) => walk(item))
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, walk(value, name)]))
  }
  const { operations, events } = source.contract
  return {
    ...source,
    contract: Object.assign({}, source.contract, { operations: walk(operations), events: walk(events) }) satisfies Contract,
  }
}

describe('the judgement', () => {
  it.each(sources.map((source) => [source.contract.id, source] as const))(
    'of %s finds every fault at its own place, and refuses no valid message',
    (_, source) => {
      const { problems, refused, valid, wrong } = mutate(source, PART)
      expect(problems).toEqual([])
      expect(refused).toBe(0)
      expect(wrong.filter(({ made, caught }) => made !== caught)).toEqual([])
      // Of each kind of message, more than the third that is made from schemas: the examples come first.
      expect(Math.min(valid.request, valid.response, valid.event)).toBeGreaterThan(PART.made / 3)
    },
  )

  it('is held against every kind of fault', () => {
    const kinds = new Set(sources.flatMap((source) => [...casesOf(source, SMALL)].map(({ fault }) => fault?.kind)))
    expect([...kinds].filter((kind) => kind !== undefined).sort()).toEqual([
      'a body cut off',
      'a body where none may be',
      'a bound passed',
      'a field twice',
      'a format broken',
      'a header missing',
      'a header wrong',
      'a parameter missing',
      'a parameter wrong',
      'a path or a method that is not there',
      'a pattern broken',
      'a property where none may be',
      'a repeated field lost',
      'a required property gone',
      'a type changed',
      'a wrong content type',
      'a wrong security scheme',
      'a wrong status',
      'an empty body',
      'an enum left',
      'an item too many',
      'an item twice',
      'bytes that are no text',
      'no content type',
      'no credentials',
      'null',
      'the payload of another event',
    ])
  })
})

describe('the measurement', () => {
  it('sees a judgement that finds nothing in a body', () => {
    const blind = judgedBy(emma, () => () => true)
    const { wrong, refused, problems } = mutate(blind, SMALL)
    const caught = Object.fromEntries(wrong.map((tally) => [tally.kind, tally.caught]))
    expect(caught).toMatchObject({ 'a type changed': 0, null: 0, 'a required property gone': 0, 'an enum left': 0, 'a format broken': 0 })
    expect(caught['a wrong status']).toBeGreaterThan(0)
    expect(refused).toBe(0)
    expect(problems[0]).toMatch(/^emma: request \w+ \(.+, from its example\): a fault in .+ was to be found/)
  })

  it('sees a judgement that refuses what is valid', () => {
    const strict = judgedBy(emma, (validate) => {
      const refuses: Validate = (data) => {
        validate(data)
        refuses.errors = [{ instancePath: '', schemaPath: '', keyword: 'not', params: {} }]
        return false
      }
      return refuses
    })
    const { valid, refused } = mutate(strict, SMALL)
    expect(refused).toBeGreaterThan((valid.request + valid.response + valid.event) / 2)
  })

  it('does not take a fault for caught where the judgement finds others that are not there', () => {
    const sources = judgedBy(emma, (validate) => {
      const talks: Validate = (data) => {
        const error = { schemaPath: '', keyword: 'not', params: {} }
        talks.errors = [
          { ...error, instancePath: '' },
          { ...error, instancePath: '/not/there' },
        ]
        return validate(data)
      }
      return talks
    })
    const { wrong } = mutate(sources, SMALL)
    expect(wrong.find(({ kind }) => kind === 'a required property gone')).toMatchObject({ caught: 0 })
  })

  it('makes the same messages of the same seed, and others of another', () => {
    const written = (seed: number): string[] =>
      [...casesOf(emma, { ...SMALL, seed })].map((one) => {
        const { body } = one.message === 'response' ? one.response : one.request
        return `${one.name} ${one.fault?.kind} ${Buffer.from(body).toString('base64')}`
      })
    const [first, again, other] = [written(1), written(1), written(2)]
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
  })
})
