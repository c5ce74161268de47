import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { byKind, type MutationResult, mutationPage, totals } from '../../src/judge/mutation-table.js'

const file = (name: string): Promise<string> => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const result: MutationResult = JSON.parse(await file('mutation.json'))

it('the page in docs/ says what the data beside it say', async () => {
  expect(mutationPage(result)).toBe(await file('mutation.md'))
})

it('more than 10,000 wrong messages are caught, every one, and none of more than 10,000 valid ones is refused', () => {
  const { made, caught, valid, refused } = totals(result)
  expect([made > 10_000, caught, valid > 10_000, refused]).toEqual([true, made, true, 0])
})

const valid = { request: 1, response: 1200, event: 2, signed: 0, refused: 1, notices: 5 }

it('kinds are added up over the contracts, and what is missed is seen', () => {
  const contracts = [
    { contract: 'one', valid, wrong: [{ kind: 'null', made: 2, caught: 2 }] },
    {
      contract: 'two',
      valid,
      wrong: [
        { kind: 'a bound passed', made: 9, caught: 8 },
        { kind: 'null', made: 1, caught: 1 },
      ],
    },
  ]
  expect(byKind(contracts)).toEqual([
    { kind: 'a bound passed', made: 9, caught: 8 },
    { kind: 'null', made: 3, caught: 3 },
  ])
  const page = mutationPage({ seed: 1, contracts, peers: [] })
  expect(page).toContain('11 of 12 wrong messages are caught. Of 2,406 valid messages')
  expect(page).toContain('| a bound passed | 0 | 9 | 9 | 8 |\n| null | 2 | 1 | 3 | 3 |\n| **all** | 2 | 10 | 12 | 11 |')
  expect(page).not.toContain('Side by side')
})

it('tools stand side by side, with what they catch in percent', () => {
  const peer = (name: string, caught: number, refused: number) => ({ name, valid: 10, refused, wrong: [{ kind: 'null', made: 3, caught }] })
  const page = mutationPage({
    seed: 1,
    contracts: [{ contract: 'one', valid, wrong: [] }],
    peers: [peer('this', 3, 0), peer('other', 1, 4)],
  })
  expect(page).toContain(
    '| null | 3 | all | 33.3 % |\n| **wrong messages caught** | 3 | all | 33.3 % |\n| **valid messages refused** | 10 | 0 | 4 |',
  )
})
