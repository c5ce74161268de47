import { afterEach, describe, expect, it } from 'vitest'
import type { Contract } from '../../src/contract/index.js'
import { mockSource, startMock } from '../../src/entry/mock.js'
import { refuseWrong } from '../../src/judge/refuse.js'
import type { WrongSource } from '../../src/judge/wrong.js'
import { type Handler, listen } from '../../src/listen.js'

/** One operation of a contract is enough to see what becomes of wrong messages. */
async function oneOperation(): Promise<WrongSource> {
  const { contract, examples, document } = await mockSource('emma')
  const { createWebhook } = contract.operations
  const { createWebhook: shown } = examples.operations
  if (createWebhook === undefined || shown === undefined) throw new Error('emma has no createWebhook')
  return {
    contract: { ...contract, operations: { createWebhook } },
    examples: { ...examples, operations: { createWebhook: shown } },
    document: Object.fromEntries(Object.entries(document)),
  }
}

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function server(handler: Handler): Promise<string> {
  const { url, close } = await listen(handler)
  closing.push(close)
  return url
}

describe('wrong messages', () => {
  it('are all refused by the mock and the judgement of a contract', async () => {
    const source = await oneOperation()
    const { urls, close } = await startMock({ contracts: ['emma'] })
    closing.push(close)
    let seen = 0
    const report = await refuseWrong(source, urls['emma'] ?? '', () => {
      seen += 1
    })
    expect(report).toMatchObject({ contract: 'emma', missed: [], uncovered: [] })
    expect(report.requests).toBeGreaterThan(5)
    expect(report.responses).toBeGreaterThan(5)
    expect([report.refused, seen]).toEqual([report.requests + report.responses, report.requests + report.responses])
  })

  it('are missed by a mock that takes everything', async () => {
    const url = await server(async () => Response.json(1024))
    const { requests, responses, refused, missed } = await refuseWrong(await oneOperation(), url)
    expect(missed).toHaveLength(requests)
    expect(refused).toBe(responses)
    expect(missed[0]).toEqual({
      message: 'request',
      operation: 'createWebhook',
      kind: 'application/json: no credentials',
      problem: 'the mock answered with status 200',
    })
  })

  it('are missed by a mock that refuses them in a way that breaks the contract', async () => {
    const url = await server(async () => Response.json(['no'], { status: 400 }))
    const { requests, missed } = await refuseWrong(await oneOperation(), url)
    expect(missed).toHaveLength(requests)
    expect(missed[0]?.problem).toContain('with an answer that breaks the contract: response body')
  })

  it('may be refused with a status that the contract does not declare', async () => {
    const url = await server(async () => Response.json({}, { status: 422 }))
    expect((await refuseWrong(await oneOperation(), url)).missed).toEqual([])
  })

  it('are missed by a judgement that sees nothing in a body', async () => {
    const source = await oneOperation()
    const { createWebhook } = source.contract.operations
    if (createWebhook === undefined) throw new Error('the source has no createWebhook')
    const blind: Contract = {
      ...source.contract,
      operations: {
        createWebhook: {
          ...createWebhook,
          requestBody: { required: true, content: { 'application/json': { validate: () => true, shape: {} } } },
        },
      },
    }
    const url = await server(async () => Response.json({}, { status: 422 }))
    const { missed } = await refuseWrong({ ...source, contract: blind }, url)
    expect(missed.length).toBeGreaterThan(2)
    for (const { message, kind, problem } of missed) {
      expect([message, kind]).toEqual(['request', expect.stringContaining(' at ')])
      expect(problem).toContain('should find a fault in body')
    }
  })

  it('that cannot be made of an operation are told', async () => {
    const source = await oneOperation()
    const url = await server(async () => Response.json({}, { status: 422 }))
    const { uncovered } = await refuseWrong({ ...source, examples: { operations: {}, events: {} } }, url)
    expect(uncovered).toEqual(['createWebhook request', 'createWebhook response'])
  })
})
