import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mock, startMock } from '../../src/entry/mock.js'
import { planCases, runCase, uncovered } from '../../src/judge/run.js'
import { subjects } from './subjects.js'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

describe.each(subjects)('the mock of $id, called by the generated client', (subject) => {
  const cases = planCases(subject)

  it('is asked for every status of every operation', () => {
    expect(uncovered(subject.contract, cases)).toEqual([])
    expect(new Set(cases.map(({ operation }) => operation))).toEqual(new Set(Object.keys(subject.contract.operations)))
  })

  it('is asked for every named example', () => {
    const asked = new Set(cases.map(({ operation, status, expected }) => `${operation} ${status} ${expected.mediaType} ${expected.name}`))
    const shown = Object.entries(subject.examples.operations).flatMap(([operation, { responses }]) =>
      responses.map(({ status, mediaType, name }) => `${operation} ${status} ${mediaType} ${name}`),
    )
    expect(shown.filter((key) => !asked.has(key))).toEqual([])
  })

  it.each(cases)('$operation answers $status: $name', async (one) => {
    const result = await runCase(subject, one, mock.urls[subject.id] ?? '')
    expect(result.problem).toBeUndefined()
    expect(result.verdict?.violations).toEqual([])
    expect(result.verdict?.notices).toEqual([])
  })
})
