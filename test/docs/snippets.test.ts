// Runs what the README and the guide tell their readers to paste, in a folder of a user who has installed the package.
//
// Three things are otherwise than on a reader's machine. Servers listen on port 0, by an option that is added to their line: their own ports
// may be taken, and tests share a machine. A provider's host leads to a sandbox. Lines that install something are held against package.json,
// as there is no network; so are those that are for a clone of this repository (`npm test` would run itself).
import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { commands } from '../../src/cli/commands.js'
import { parse } from '../../src/cli/parse.js'
import { pages, printed, type Snippet, snippetsOf, textOf } from './snippets.js'
import { type UserFolder, userFolder } from './user-folder.js'

const manifest: {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** In milliseconds. Every line is a process or more, on a machine that may be busy. */
const PATIENCE = 120_000

const snippets = pages().flatMap((file) => snippetsOf(file, textOf(file)))
const inLanguages = (...languages: readonly string[]): Snippet[] => snippets.filter(({ language }) => languages.includes(language))
const programs = inLanguages('ts', 'js')
const shells = inLanguages('sh', 'bash')
const documents = inLanguages('yaml', 'json')

let folder: UserFolder
beforeAll(async () => {
  folder = await userFolder()
}, PATIENCE)
afterAll(() => folder.remove())

/** One exchange that keeps the contract: the traffic that a page speaks of. */
const HAR = JSON.stringify({
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1' },
    entries: [
      {
        startedDateTime: '2026-01-01T00:00:00.000Z',
        request: {
          method: 'GET',
          url: 'https://api.mailgun.net/v3/domains/mg.example.com/webhooks',
          headers: [{ name: 'Authorization', value: 'Basic YXBpOmtleQ==' }],
        },
        response: {
          status: 200,
          headers: [{ name: 'Content-Type', value: 'application/json' }],
          content: { mimeType: 'application/json', text: '{"webhooks":{}}' },
        },
      },
    ],
  },
})

/** A small spec, older and newer, for a page that speaks of one of the reader's own. */
const spec = (version: string): string => `openapi: 3.1.0\ninfo: { title: Own, version: '${version}' }\npaths: {}\n`

/** A line that only installs, or that is for a clone of this repository: does it name what there is? */
function checkNpmLine(line: string): boolean {
  const [, what, rest = ''] = /^npm (install|ci|start|test|run [\w:-]+)\b(.*)$/.exec(line) ?? []
  if (what === undefined) return false
  if (what === 'install') {
    const names = rest.split(' ').filter((word) => word !== '' && !word.startsWith('-'))
    for (const name of names) {
      const [, bare = '', version] = /^(@?[^@]+)(?:@(.+))?$/.exec(name) ?? []
      if (bare === 'webhook-contracts') expect([undefined, 'latest', manifest.version]).toContain(version)
      else expect([bare, manifest.peerDependencies[bare]]).toEqual([bare, expect.stringContaining(version ?? '')])
    }
    expect(names.length).toBeGreaterThan(0)
  } else if (what !== 'ci') expect(Object.keys(manifest.scripts)).toContain(what.replace(/^run /, ''))
  return true
}

/** The command of ours that a line calls, with its arguments. @throws UsageError when they are not understood */
async function ours(line: string): Promise<{ readonly isServer: boolean; readonly name: string } | undefined> {
  const [, name, rest = ''] = /\bwebhook-contracts (\w+)(.*?)(?: [<>|].*)?$/.exec(line) ?? []
  const row = commands.find((candidate) => candidate.name === name)
  if (row === undefined) return undefined
  const { command } = await row.load()
  const words: readonly string[] = rest.match(/'[^']*'|\S+/g) ?? []
  parse(
    row.name,
    command.options,
    words.map((word) => word.replaceAll("'", '')),
  )
  const { options } = command
  // docs is one with --serve alone.
  const isServer = 'port' in options && (!('serve' in options) || words.includes('--serve'))
  return { isServer, name: row.name }
}

/** Runs, or checks, one line of a shell. */
async function tryLine(line: string, isShape: boolean): Promise<void> {
  const parts = line.split('&&').map((part) => part.trim())
  if (parts.filter(checkNpmLine).length === parts.length) return
  const called = await ours(line)
  if (called === undefined) throw new Error(`Nobody knows how to try: ${line}`)
  if (isShape) return
  await Promise.all([folder.write('traffic.har', HAR), folder.write('old.yaml', spec('1')), folder.write('new.yaml', spec('2'))])
  const { code, stderr } = await folder.sh(called.isServer ? `${line} --port 0` : line)
  if (called.isServer) {
    // Ctrl-C ends npx as a signal does; what it has started has stopped by itself.
    expect({ line, code, stderr }).toEqual({ line, code: expect.toBeOneOf([0, null]), stderr: expect.stringContaining('Stopping.') })
  } else {
    // diff says with 1 that something breaks, as it does between two of our contracts.
    expect({ line, code, stderr }).toEqual({ line, code: called.name === 'diff' ? expect.toBeOneOf([0, 1]) : 0, stderr })
  }
}

/** The lines of a shell's snippet, without comments; one that ends in a backslash goes on. */
const linesOf = (code: string): string[] =>
  code
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim())
    .filter((line) => line !== '')

describe('the snippets of the README and of the guide', () => {
  it('are all found, and each is in a language that is tried here', () => {
    const fences = pages().flatMap((file) => textOf(file).match(/^\s*```/gm) ?? [])
    expect(snippets.length).toBe(fences.length / 2)
    expect(snippets.length).toBe(programs.length + shells.length + documents.length)
    expect(new Set(snippets.map(({ name }) => name)).size).toBe(snippets.length)
    expect(pages().filter((file) => !snippets.some((snippet) => snippet.file === file))).toEqual([])
  })

  it('have the types that TypeScript wants', async () => {
    const files = programs.map((snippet, i) => ({ name: `typed-${i}.mts`, snippet })).filter(({ snippet }) => snippet.language === 'ts')
    // Every file a module of its own, also where it imports nothing.
    await Promise.all(files.map(({ name, snippet }) => folder.write(name, `${snippet.code}\nexport {}\n`)))
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
    }
    await folder.write('tsconfig.json', JSON.stringify({ compilerOptions, files: files.map(({ name }) => name) }))
    const { stdout } = await folder.node(['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json'])
    const named = stdout.replace(/^typed-(\d+)\.mts/gm, (_, i: string) => programs[Number(i)]?.name ?? '')
    expect(named).toBe('')
  })

  it.concurrent.each(programs.filter(({ isShape }) => !isShape).map((snippet, i) => [snippet.name, snippet, i] as const))(
    '%s runs, and prints what it says',
    async (_, { file, code, language }, i) => {
      const isSuite = /from 'vitest'/.test(code)
      const name = `program-${i}.${isSuite ? 'test.ts' : 'mjs'}`
      // What the README has is pasted into a file of JavaScript: it has no types.
      const isPlain = isSuite || language === 'js' || file === 'README.md'
      await folder.write(name, isPlain ? code : (await transform(code, { loader: 'ts', format: 'esm' })).code)
      const ended = await folder.node(isSuite ? ['node_modules/vitest/vitest.mjs', 'run', name] : [name])
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      const text = ended.stdout.replaceAll(/\s+/g, ' ')
      for (const pieces of printed(code)) for (const piece of pieces) expect(text).toContain(piece)
    },
    PATIENCE,
  )

  it.each(shells.map((snippet) => [snippet.name, snippet] as const))(
    '%s runs',
    async (_, { code, isShape }) => {
      const lines = linesOf(code)
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) await tryLine(line, isShape)
    },
    PATIENCE,
  )

  it.each(documents.map((snippet) => [snippet.name, snippet] as const))(
    '%s can be read, and the lines in it run',
    async (_, snippet) => {
      const { code, language, isShape } = snippet
      if (language === 'json') JSON.parse(code)
      const [document] = parseAllDocuments(code, { strict: true })
      expect(document?.errors ?? []).toEqual([])
      const lines = [...code.matchAll(/^\s*(?:- )?run: (.+)$/gm)].map(([, line]) => line ?? '')
      for (const line of lines) await tryLine(line, isShape)
    },
    PATIENCE,
  )
})

describe('a snippet', () => {
  const page = [
    '```ts',
    'const a = 1',
    '```',
    '<!-- snippet: continues -->',
    '',
    '```ts',
    'console.log(a) // 1',
    '```',
    'Words.',
    '<!-- snippet: shape -->',
    '```sh',
    'npx webhook-contracts list',
    '```',
  ].join('\n')

  it('has the code of the one that it continues, and may be a shape', () => {
    expect(snippetsOf('page.md', page).map(({ name, code, isShape }) => [name, code, isShape])).toEqual([
      ['page.md:1 ts', 'const a = 1', false],
      ['page.md:6 ts', 'const a = 1\nconsole.log(a) // 1', false],
      ['page.md:11 sh', 'npx webhook-contracts list', true],
    ])
  })

  it.each([
    ['a marker that nobody knows', '<!-- snippet: skip -->\n```ts\n```', 'There is no marker skip'],
    ['an end that is missing', '```ts\nconst a = 1', 'The snippet at page.md:1 does not end'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => snippetsOf('page.md', text)).toThrow(message)
  })

  it('says what it prints behind console.log, with words left out', () => {
    const code = "fetch('https://example.com') // no\nconsole.log(a) // { a: [ … ] }\nconsole.log(b) // true, and why\nconsole.log(c)"
    expect(printed(code)).toEqual([['{ a: [', '] }'], ['true']])
  })

  it.each([
    'npm install left-pad',
    'npm install --save-dev vitest@1',
    'npm run nonsense',
    'npx webhook-contracts list --nonsense',
    'curl https://example.com',
  ])('cannot be `%s`', async (line) => {
    await expect(tryLine(line, true)).rejects.toThrow()
  })
})
