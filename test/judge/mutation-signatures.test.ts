import { describe, expect, it } from 'vitest'
import { signings } from '../../scripts/mutation-signings.js'
import { mockSource } from '../../src/entry/mock.js'
import { mutateSignatures } from '../../src/judge/mutation-signatures.js'
import type { MessageSource } from '../../src/judge/valid-messages.js'
import { type ContractId, contractIds } from '../../src/registry.js'

async function sourceOf(id: ContractId): Promise<MessageSource> {
  const { contract, examples, document } = await mockSource(id)
  return { contract, examples, document: Object.fromEntries(Object.entries(document)) }
}

const signed = contractIds.flatMap((id) => {
  const signing = signings[id]
  return signing === undefined ? [] : [{ id, signing }]
})
const PART = { seed: 3, made: 10 }

describe.each(signed)('deliveries of $id', ({ id, signing }) => {
  it('are taken when they are authentic, and refused for the right reason when they are not', async () => {
    const { valid, refused, wrong, problems } = await mutateSignatures(await sourceOf(id), signing, PART)
    expect(problems).toEqual([])
    expect([valid > PART.made, refused]).toEqual([true, 0])
    expect(wrong.length).toBeGreaterThan(0)
    expect(wrong.filter(({ made, caught }) => made !== caught)).toEqual([])
  })

  it('are seen to be taken by a receiver that verifies nothing', async () => {
    const source = await sourceOf(id)
    const trusting = { ...signing, receive: async () => ({ type: Object.keys(source.contract.events)[0] ?? '' }) }
    const { wrong } = await mutateSignatures(source, trusting, { ...PART, made: 0 })
    expect(wrong.map(({ caught }) => caught)).toEqual(wrong.map(() => 0))
  })
})

it('only a contract whose provider signs nothing is left out', () => {
  expect(contractIds.filter((id) => signings[id] === undefined)).toEqual(['buttondown-legacy'])
})
