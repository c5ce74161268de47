import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Receiver, receiverOf } from './receivers.js'
import { deliver, needsSchemas, type Vector, vectorFiles } from './vectors.js'

/** What is expected, but for the fields of the event. */
const outcomeOf = ({ expect: { event: _, ...outcome } }: { expect: Vector['expect'] & { event?: object } }) => outcome

describe('the published vectors', () => {
  it('are at least sixty, and name each case once', () => {
    const names = vectorFiles.map(({ vectors }) => vectors.map(({ name }) => name))
    expect(names.flat().length).toBeGreaterThanOrEqual(60)
    for (const list of names) expect(new Set(list).size).toBe(list.length)
  })
})

describe.each(vectorFiles)('the vectors of $contract', ({ contract, vectors }) => {
  let receiver: Receiver
  beforeAll(async () => {
    receiver = await receiverOf(contract)
  })

  it.each(vectors)('$name', async (vector) => {
    const { outcome, event } = await deliver(receiver, vector, vectors)
    expect(outcome).toEqual(outcomeOf(vector))
    if ('event' in vector.expect) expect(event).toMatchObject(vector.expect.event ?? {})
  })

  it('come out the same without the validators, but for what breaks the contract', async () => {
    for (const vector of vectors.filter((one) => !needsSchemas(one, vectors))) {
      const { outcome } = await deliver(receiver, vector, vectors, { validate: false })
      expect({ name: vector.name, ...outcome }).toEqual({ name: vector.name, ...outcomeOf(vector) })
    }
  })
})

describe.each(vectorFiles)('without Node underneath, the vectors of $contract', ({ contract, vectors }) => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.resetModules()
  })

  it('come out the same by Web Crypto', async () => {
    vi.resetModules()
    const hidden = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
    const subtle = vi.spyOn(crypto.subtle, 'sign')
    const receiver = await receiverOf(contract)
    for (const vector of vectors) {
      const { outcome } = await deliver(receiver, vector, vectors)
      expect({ name: vector.name, ...outcome }).toEqual({ name: vector.name, ...outcomeOf(vector) })
    }
    expect(hidden).toHaveBeenCalledOnce()
    expect(subtle).toHaveBeenCalled()
  })
})
