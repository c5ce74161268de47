import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { portFrom } from '../../src/cli/options.js'
import { parse } from '../../src/cli/parse.js'
import { command as sandbox } from '../../src/cli/sandbox.js'

const root = new URL('../../', import.meta.url)
const text = readFileSync(new URL('Dockerfile', root), 'utf8')

interface Instruction {
  readonly name: string
  readonly value: string
}

/** The instructions of each stage, comments taken away and continued lines put together. */
const stages: Instruction[][] = []
for (const line of text
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')) {
  const [, name, value] = /^([A-Z]+) +(.+)$/.exec(line) ?? []
  if (name === undefined || value === undefined) continue
  if (name === 'FROM') stages.push([])
  stages.at(-1)?.push({ name, value: value.replaceAll(/ {2,}/g, ' ') })
}
const last = stages.at(-1) ?? []
const settingOf = (name: string): string => last.find((instruction) => instruction.name === name)?.value ?? ''
const words = (value: string): string[] => JSON.parse(value)

/** What is left of the repository for the build. */
const sent = readFileSync(new URL('.dockerignore', root), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

describe('the Dockerfile of the sandbox', () => {
  it('copies what there is, and what .dockerignore lets through', () => {
    const copied = stages
      .flat()
      .flatMap(({ name, value }) => (name === 'COPY' && !value.startsWith('--from') ? value.split(' ').slice(0, -1) : []))
    expect(copied.length).toBeGreaterThan(4)
    for (const path of copied) expect([path, existsSync(new URL(path, root))]).toEqual([path, true])
    expect(sent[0]).toBe('*')
    expect(sent.slice(1).toSorted()).toEqual([...new Set(copied)].map((path) => `!${path}`).toSorted())
  })

  it('copies from its own stages what was made there', () => {
    const named = stages.map((stage) => stage[0]?.value ?? '')
    const from = stages.flat().filter(({ name, value }) => name === 'COPY' && value.startsWith('--from='))
    for (const { value } of from)
      expect(named).toContainEqual(expect.stringMatching(new RegExp(` AS ${/^--from=(\w+)/.exec(value)?.[1]}$`)))
    expect(from.map(({ value }) => value.split(' ')[1])).toEqual(['/app/node_modules', '/build/dist'])
  })

  it('is built on small images with a version, which this package runs on', () => {
    const manifest: { engines: { node: string } } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
    const least = Number(/(\d+)/.exec(manifest.engines.node)?.[1])
    for (const [from] of stages) {
      const [, major] = /^node:(\d+)-(?:alpine|slim)\b/.exec(from?.value ?? '') ?? []
      expect(Number(major)).toBeGreaterThanOrEqual(least)
    }
  })

  it('installs what the lockfile says, without scripts, and for the image without what only development needs', () => {
    const installs = stages.flat().filter(({ name, value }) => name === 'RUN' && /^npm (?:ci|i|install)\b/.test(value))
    expect(installs).toHaveLength(2)
    for (const { value } of installs) expect(value).toMatch(/^npm ci .*--ignore-scripts/)
    expect(installs.filter(({ value }) => value.includes('--omit=dev'))).toHaveLength(1)
    expect(last.some(({ value }) => value.includes('npm '))).toBe(false)
  })

  it('runs scripts that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
    const asked = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(asked).toEqual(['build'])
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(asked))
  })

  it('starts the sandbox, for whoever can reach the container, with a state on the volume', () => {
    const [node, program, name, ...args] = [...words(settingOf('ENTRYPOINT')), ...words(settingOf('CMD'))]
    expect([node, program, name]).toEqual(['node', 'dist/cli/main.js', 'sandbox'])
    const { values, positionals } = parse('sandbox', sandbox.options, args)
    expect(positionals).toEqual([])
    expect(values).toMatchObject({ host: '0.0.0.0', state: expect.stringMatching(new RegExp(`^${settingOf('VOLUME')}/`)) })
    expect(portFrom(String(values['port']), 0)).toBe(Number(settingOf('EXPOSE')))
  })

  it('takes further arguments behind those that it needs', () => {
    expect(words(settingOf('CMD'))).toEqual([])
    const [, , , ...args] = [...words(settingOf('ENTRYPOINT')), 'mailgun', '--clock', '60x']
    expect(parse('sandbox', sandbox.options, args)).toMatchObject({ positionals: ['mailgun'], values: { clock: '60x', host: '0.0.0.0' } })
  })

  it('runs as a user who owns the volume and is not root', () => {
    const user = settingOf('USER')
    expect(user).not.toMatch(/^(?:|root|0)(?::|$)/)
    const owned = last.findIndex(({ name, value }) => name === 'RUN' && value.includes(`chown ${user}:${user} ${settingOf('VOLUME')}`))
    const volume = last.findIndex(({ name }) => name === 'VOLUME')
    expect(owned).toBeGreaterThan(0)
    expect(volume).toBeGreaterThan(owned)
  })

  it('asks the control plane whether it is well, at the port that it listens on', async () => {
    const [, check = ''] = /CMD (\[.*\])$/.exec(settingOf('HEALTHCHECK')) ?? []
    const [node, flag, program = ''] = words(check)
    expect([node, flag]).toEqual(['node', '-e'])
    expect(program).toContain(`http://127.0.0.1:${settingOf('EXPOSE')}/_sandbox/clock`)
  })

  it('has no secret in a layer', () => {
    const settings = stages.flat().filter(({ name }) => name === 'ENV' || name === 'ARG')
    expect(settings).toEqual([{ name: 'ENV', value: 'NODE_ENV=production' }])
  })
})
