import { expect, it } from 'vitest'
import { runContract } from '../../src/entry/judge.js'
import { startMock } from '../../src/entry/mock.js'

it('a contract of ours is run by its id: every operation, status and example, and none of them breaks it', async () => {
  const mock = await startMock({ contracts: ['buttondown-legacy'], port: 0 })
  try {
    const names: string[] = []
    const report = await runContract('buttondown-legacy', mock.urls['buttondown-legacy'] ?? '', ({ case: one }) =>
      names.push(one.operation),
    )
    expect(report).toMatchObject({ contract: 'buttondown-legacy', violations: 0, uncovered: [] })
    expect(report.results.filter(({ ok }) => !ok)).toEqual([])
    expect(names).toEqual(report.results.map(({ case: one }) => one.operation))
  } finally {
    await mock.close()
  }
})
