import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ListenError, startMock } from '../../src/entry/mock.js'

const entry = new URL('../../src/entry/mock.ts', import.meta.url).href

/** Runs a program that has `startMock`, until it ends by itself. */
function run(program: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    `import { startMock } from '${entry}'\n${program}`,
  ])
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

const requests = `
  const multipart = { 'content-type': 'multipart/form-data; boundary=b', authorization: 'Basic ' + btoa('api:key') }
  const sent = [
    fetch(mock.urls.mailgun + '/v3/domains/example.com/webhooks', { headers: { prefer: 'code=404', ...multipart } }),
    fetch(mock.urls.mailgun + '/v3/domains/example.com/webhooks', { method: 'POST', headers: multipart, body: '--b\\r\\nContent-Disposition: form-data\\r\\n\\r\\nx\\r\\n--b--' }),
    fetch(mock.urls.buttondown + '/webhooks', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }),
    fetch(mock.urls.buttondown + '/webhooks', { headers: { authorization: 'Token a', prefer: 'dynamic=true' } }),
    fetch(mock.url + '/nothing'),
  ]
  for (const response of await Promise.all(sent)) await response.text()
`

describe('a program that starts the mock', () => {
  it('ends by itself once the mock is closed, and has read nothing from it on its stdout and stderr', async () => {
    expect(await run(`const mock = await startMock()\n${requests}\nawait mock.close()`)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('ends by itself when the mock is closed at once, and when it cannot be started', async () => {
    const program = `
      const mock = await startMock({ contracts: ['emma'] })
      await startMock({ contracts: ['emma'], port: mock.port }).catch((error) => console.log(error.code))
      await startMock({ contracts: ['nobody'] }).catch((error) => console.log(error.code))
      await mock.close()`
    expect(await run(program)).toEqual({ code: 0, stdout: 'EADDRINUSE\nunknown_contract\n', stderr: '' })
  })
})

describe('a mock', () => {
  it('whose port is taken says so, and what to do', async () => {
    const mock = await startMock({ contracts: ['emma'] })
    const failure = await startMock({ contracts: ['emma'], port: mock.port }).catch((error: unknown) => error)
    await mock.close()
    expect(failure).toBeInstanceOf(ListenError)
    expect(failure).toMatchObject({
      message: `Port ${mock.port} of 127.0.0.1 is taken. Stop what uses it, or choose another; port 0 is any that is free.`,
    })
  })

  it('may be closed twice, and its port is free for the next one', async () => {
    const first = await startMock({ contracts: ['emma'] })
    await Promise.all([first.close(), first.close()])
    await first.close()
    const second = await startMock({ contracts: ['emma'], port: first.port })
    expect(second.url).toBe(first.url)
    await second.close()
  })

  it('is several, side by side in one process', async () => {
    const mocks = await Promise.all([startMock({ contracts: ['emma'] }), startMock({ contracts: ['emma'] })])
    expect(new Set(mocks.map(({ port }) => port)).size).toBe(2)
    await mocks[0].close()
    const authorization = `Basic ${btoa('public:private')}`
    expect((await fetch(`${mocks[1].urls['emma']}/1234/webhooks`, { headers: { authorization } })).status).toBe(200)
    await mocks[1].close()
  })
})
