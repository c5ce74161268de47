import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { cli, without } from './run.js'

const thing = (schema: object) => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  paths: {
    '/things': {
      get: { operationId: 'listThings', responses: { 200: { description: 'All.', content: { 'application/json': { schema } } } } },
    },
  },
})
const withUrl = { type: 'object', properties: { url: { type: 'string' } } }

let folder: string
const file = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-test-'))
  await writeFile(file('old.yaml'), stringify(thing(withUrl)))
  await writeFile(file('new.json'), JSON.stringify(thing({ type: 'object', properties: { urls: { type: 'string' } } }), null, '\t'))
  await writeFile(file('more.json'), JSON.stringify(thing({ ...withUrl, required: ['url'] })))
  await writeFile(file('parts.yaml'), stringify(thing({ $ref: 'thing.yaml' })))
  await writeFile(file('thing.yaml'), stringify(withUrl))
  await writeFile(file('broken.yaml'), 'openapi: [3.1.0')
  await writeFile(file('swagger.yaml'), 'swagger: "2.0"')
  await writeFile(file('list.json'), '[]')
  await writeFile(file('notes.yaml'), 'note: nothing')
  await writeFile(file('lost.yaml'), stringify(thing({ $ref: '#/components/schemas/Thing' })))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('diff', () => {
  it('shows what breaks callers, what breaks receivers, and what breaks nobody, and exits with 1 when anything breaks', async () => {
    const { code, stdout, stderr } = await cli(['diff', file('old.yaml'), file('new.json')])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout.split('\n').slice(1)).toEqual([
      '',
      'Breaks callers of the operations (1)',
      '- `url` is gone.',
      '  listThings: answer 200',
      '  → Do not read `url` any more. `urls` is new there, and probably takes its place.',
      '',
      'Breaks nobody (1)',
      '- `urls` is new: a string, may be missing.',
      '  listThings: answer 200',
      '',
    ])
  })

  it('exits with 0 when what changed breaks nobody, or nothing changed', async () => {
    const [more, same] = await Promise.all([cli(['diff', file('old.yaml'), file('more.json')]), cli(['diff', 'emma', 'emma'])])
    expect([more.code, same.code]).toEqual([0, 0])
    expect(more.stdout).toContain('Breaks nobody (1)')
    expect(same.stdout).toMatch(/^emma, version \S+ → emma, version \S+\n\nNothing changed\.\n$/)
  })

  it('compares contracts, and tells the same of many places once', async () => {
    const { code, stdout } = await cli(['diff', 'mailgun-legacy', 'mailgun'])
    expect(code).toBe(1)
    expect(stdout).toContain('Breaks receivers of the events')
    expect(stdout).toContain('- `webhook` may now be missing.\n  getWebhook: answer 200\n')
    expect(stdout.split('\n').filter((line) => line.startsWith('- The event is new.'))).toHaveLength(1)
  })

  it('gives each change as JSON', async () => {
    const { code, stdout } = await cli(['diff', '--json', file('old.yaml'), file('more.json')])
    expect(code).toBe(0)
    const schema = '/paths/~1things/get/responses/200/content/application~1json/schema'
    expect(JSON.parse(stdout)).toEqual({
      old: { name: file('old.yaml'), version: '1' },
      new: { name: file('more.json'), version: '1' },
      breaks: { caller: 0, receiver: 0 },
      changes: [
        {
          kind: 'property-required',
          effect: 'tightened',
          where: { operation: 'listThings', place: 'answer 200' },
          name: 'url',
          pointer: `${schema}/properties/url`,
          document: 'new',
          text: '`url` is now always there.',
        },
      ],
    })
  })

  it('bundles a spec of several files', async () => {
    const { code, stdout, stderr } = await cli(['diff', file('old.yaml'), file('parts.yaml')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Nothing changed.')
  })

  it('says what to install when a spec of several files cannot be bundled', async () => {
    const { code, stderr } = await cli(['diff', file('old.yaml'), file('parts.yaml')], { node: without('@redocly/cli') })
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /parts\.yaml refers to other files, and bundling them needs Redocly CLI\. .*npm install --save-dev @redocly\/cli/,
    )
  })

  it.each([
    ['only one spec', ['emma'], /Name both: webhook-contracts diff OLD NEW\./],
    ['three specs', ['emma', 'mailgun', 'buttondown'], /Leave out buttondown:/],
    ['a contract that there is not', ['emma', 'mailgum'], /no contract and no file "mailgum"\. Did you mean mailgun\?/],
  ])('refuses %s, with exit code 2', async (_, args, message) => {
    const { code, stdout, stderr } = await cli(['diff', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it.each([
    ['broken.yaml', /broken\.yaml is neither JSON nor YAML: /],
    ['swagger.yaml', /swagger\.yaml is a Swagger 2\.0 document\. Convert it to OpenAPI 3 first\./],
    ['list.json', /list\.json is no OpenAPI document: /],
    ['notes.yaml', /notes\.yaml is no OpenAPI 3 document: it has no "openapi: 3\.x"/],
    ['lost.yaml', /The new document: .*"#\/components\/schemas\/Thing" leads nowhere/],
    ['.', /That is a folder\. Give a file\./],
  ])('says what is wrong with %s, with exit code 2', async (name, message) => {
    const { code, stdout, stderr } = await cli(['diff', 'emma', file(name)])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})
