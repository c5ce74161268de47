import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { createSandbox } from '../../src/entry/sandbox.js'
import { contractIds, loadContract, loadExamples } from '../../src/registry.js'
import { registerLine } from '../../src/sandbox/control-curl.js'

const hasCurl = (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'curl')))
const shell = promisify(execFile)

describe('the line that registers a webhook', () => {
  it.runIf(hasCurl).each(contractIds)('works for %s as it is pasted into a shell, for one event as for another', async (id) => {
    const sandbox = await createSandbox({ contracts: [id], clock: 'manual', deliver: async () => new Response(null) })
    const { url } = await sandbox.listen({ port: 0 })
    const [contract, examples] = await Promise.all([loadContract(id), loadExamples(id)])
    const names = Object.keys(contract.events)
    for (const event of [names[0], names[names.length - 1]]) {
      const line = registerLine(
        { contract, examples },
        `${url}/${id}${new URL(contract.servers[0]?.url ?? '').pathname.replace(/\/$/, '')}`,
        { event: event ?? '' },
      )
      const { stdout } = await shell('sh', ['-c', `${line} --silent --show-error --fail-with-body`])
      expect(stdout).not.toBe('')
      const state = await sandbox.fetch('/_sandbox/state')
      const webhook = { event, url: 'http://localhost:3000/webhooks', enabled: true }
      expect(await state.json()).toMatchObject({ contracts: [{ webhooks: expect.arrayContaining([expect.objectContaining(webhook)]) }] })
    }
    await sandbox.close()
  })

  it('is the one that the state shows, for the contract\u2019s base URL', async () => {
    const sandbox = await createSandbox({ contracts: ['emma'], clock: 'manual' })
    const state = await sandbox.fetch('http://127.0.0.1:4020/_sandbox/state')
    expect(await state.json()).toMatchObject({
      contracts: [{ register: expect.stringMatching(/^curl -u any:any .* http:\/\/127\.0\.0\.1:4020\/emma\/\d+\/webhooks$/) }],
    })
    await sandbox.close()
  })

  it('does not break out of its quotes, whatever an example has in it', async () => {
    const contract = await contractFromSpec({
      openapi: '3.1.0',
      info: { title: 'Odd', version: '1' },
      servers: [{ url: 'https://api.example.org' }],
      paths: { '/hooks': { post: { operationId: 'createWebhook', responses: { 201: { description: 'Made.' } } } } },
    })
    const value = { url: 'https://example.org', note: 'it\'s $(touch x) `y` "z"' }
    const bodies = [{ mediaType: 'application/json', name: 'odd', value }]
    const examples = { operations: { createWebhook: { required: {}, optional: {}, bodies, responses: [] } }, events: {} }
    const line = registerLine({ contract, examples }, 'http://127.0.0.1:1')
    // The shell tells which words it read.
    const { stdout } = await shell('sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${line}`])
    expect(stdout.split('\n')).toEqual([
      '-H',
      'Content-Type: application/json',
      '-d',
      JSON.stringify({ ...value, url: 'http://localhost:3000/webhooks' }),
      'http://127.0.0.1:1/hooks',
      '',
    ])
  })

  it('takes the key from a variable of the shell, where one is named', async () => {
    for (const id of contractIds) {
      const [contract, examples] = await Promise.all([loadContract(id), loadExamples(id)])
      const line = registerLine({ contract, examples }, 'http://127.0.0.1:1', { keyVariable: 'THE_KEY' }) ?? ''
      const { stdout } = await shell('sh', ['-c', `THE_KEY='it is "$secret"'; curl() { printf '%s\n' "$@"; }; ${line}`])
      expect(stdout).toMatch(/^(?:-u\n\w+:|-H\nAuthorization: Token )it is "\$secret"\n/)
      expect(line).not.toContain('secret')
    }
  })

  it('is none where the spec does not show how a webhook is created', async () => {
    const [contract, examples] = await Promise.all([loadContract('emma'), loadExamples('emma')])
    expect(registerLine({ contract: { ...contract, operations: {} }, examples }, 'http://127.0.0.1:1')).toBeUndefined()
    expect(registerLine({ contract, examples: { operations: {}, events: {} } }, 'http://127.0.0.1:1')).toBeUndefined()
  })
})
