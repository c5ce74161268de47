import { describe, expect, it } from 'vitest'
import { contractIds, loadContract } from '../../src/registry.js'
import { cli } from './run.js'

describe('list', () => {
  it('shows every contract with its version and how much it has, within 80 columns', async () => {
    const { code, stdout, stderr } = await cli(['list'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [head = '', ...lines] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^CONTRACT +VERSION +OPS +EVENTS +TITLE$/)
    for (const [i, id] of contractIds.entries()) {
      const { version, title, operations, events } = await loadContract(id)
      const counts = [Object.keys(operations).length, Object.keys(events).length].map(String)
      expect(lines[i]?.split(/ {2,}/)).toEqual([id, version, ...counts, title])
    }
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('shows the operations of a contract with method, path, statuses and summary, and its events', async () => {
    const { operations, events } = await loadContract('mailgun')
    const { code, stdout } = await cli(['list', 'mailgun'])
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    for (const [id, { method, path, responses, summary }] of Object.entries(operations)) {
      const at = lines.findIndex((line) => line.startsWith(`${id} `))
      expect(lines[at]?.split(/ +/)).toEqual([id, method, path])
      expect(lines[at + 1]?.trim().split(/ {2,}/)).toEqual([Object.keys(responses).join(' '), summary])
    }
    for (const [name, { summary }] of Object.entries(events)) expect(stdout).toMatch(new RegExp(`^${name} +POST +${summary}$`, 'm'))
  })

  it('gives all contracts as JSON, with what the registry has', async () => {
    const { code, stdout, stderr } = await cli(['list', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const expected = await Promise.all(
      contractIds.map(async (id) => {
        const { title, version, operations, events } = await loadContract(id)
        return {
          id,
          title,
          version,
          operations: Object.entries(operations).map(([operationId, { method, path, responses, summary }]) => ({
            operationId,
            method,
            path,
            statuses: Object.keys(responses),
            summary,
          })),
          events: Object.entries(events).map(([name, { summary, deliveries }]) => ({
            name,
            methods: deliveries.map(({ method }) => method),
            summary,
          })),
        }
      }),
    )
    expect(JSON.parse(stdout)).toEqual(expected)
    const one = await cli(['list', 'emma', '--json'])
    expect(JSON.parse(one.stdout)).toEqual(expected.find(({ id }) => id === 'emma'))
  })

  it.each([
    [['mailgum'], 'There is no contract "mailgum". Did you mean mailgun?'],
    [['sendmail'], `There are: ${contractIds.join(', ')}.`],
    [['mailgun', 'emma'], 'one contract at a time. Leave out emma'],
    [['--jsno'], 'list has no option --jsno. Did you mean --json?'],
    [['--json=yes'], '--json takes no value. Leave out "yes".'],
    [['-x'], 'list has no option -x.'],
  ])('refuses %j, and says what to do', async (args, message) => {
    const { code, stdout, stderr } = await cli(['list', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^error: /)
  })
})
