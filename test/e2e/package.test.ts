import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { contractIds } from '../../src/registry.js'
import { importNames, installPackage, root, runNode } from './installed.js'
import { userOutput, userProgram } from './user-program.js'

const installed = await installPackage()
afterAll(() => installed.remove())

const { modules, files } = await importNames()
const clients = contractIds.map((id) => `webhook-contracts/${id}`)

describe('the tarball', () => {
  it('has what is built, what is generated, the texts of the site, the test vectors, and nothing else', () => {
    const wanted =
      /^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md|dist\/[\w/-]+(?:\.d\.ts|\.js)|generated\/[\w-]+\/[\w-]+(?:\.d\.ts|\.js|\.json|\.yaml)|test\/vectors\/[\w-]+\.(?:json|md)|CONTRIBUTING\.md|docs\/(?:start|mutation|guide\/\d-[\w-]+)\.md|bench\/(?:report\.md|charts\/[\w-]+\.svg))$/
    expect(installed.files.map(({ path }) => path).filter((path) => !wanted.test(path))).toEqual([])
    expect(installed.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['package.json', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']),
    )
  })

  it('is small', () => {
    expect(installed.tarballBytes).toBeLessThan(1_000_000)
    expect(installed.unpackedBytes).toBeLessThan(10_000_000)
  })

  it('names no path of the machine that it was built on', async () => {
    for (const { path } of installed.files) {
      const text = await readFile(join(installed.directory, 'node_modules/webhook-contracts', path), 'utf8')
      expect({ path, named: text.includes(root) }).toEqual({ path, named: false })
    }
  })
})

describe('a program that imports every client, the root and the mock', () => {
  const compilers = ['typescript', 'typescript7'].map((name) => ({ compiler: name, bin: join(root, 'node_modules', name, 'bin/tsc') }))
  const resolutions = [
    { module: 'nodenext', options: { module: 'nodenext', lib: ['es2022', 'dom'], types: [] } },
    { module: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'], types: [] } },
    // Without the browser's types, with Node's; and with a condition that other people's source trees use.
    { module: 'nodenext for Node', options: { module: 'nodenext', lib: ['es2023'], types: ['node'], customConditions: ['source'] } },
  ]
  beforeAll(async () => {
    await symlink(join(root, 'node_modules/@types'), join(installed.directory, 'node_modules/@types'), 'junction')
    await installed.write('user.mts', userProgram)
  })

  it.each(compilers.flatMap((compiler) => resolutions.map((resolution) => ({ ...compiler, ...resolution }))))(
    'type-checks with $compiler as $module, libraries and all, and runs',
    async ({ compiler, bin, module, options }) => {
      const name = `${compiler}-${module.replaceAll(' ', '-')}`
      const compilerOptions = {
        ...options,
        target: 'es2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noPropertyAccessFromIndexSignature: true,
        verbatimModuleSyntax: true,
        skipLibCheck: false,
        rootDir: '.',
        outDir: `out/${name}`,
      }
      await installed.write(`${name}.json`, JSON.stringify({ compilerOptions, files: ['user.mts'] }))
      const compiled = await runNode([bin, '-p', `${name}.json`], installed.directory)
      expect(compiled.stdout + compiled.stderr).toBe('')
      const ran = await runNode([`out/${name}/user.mjs`], installed.directory)
      expect(ran).toEqual({ code: 0, stdout: `${userOutput.join('\n')}\n`, stderr: '' })
    },
  )
})

/** Tells of every module that is loaded, by its URL. */
const HOOKS = `
  import { writeSync } from 'node:fs'
  export async function load(url, context, next) {
    writeSync(1, url + '\\n')
    return next(url, context)
  }`

/** The modules that a program has loaded when it ends, as paths behind the user's folder; Node's own by their names. */
async function modulesLoadedBy(program: string): Promise<string[]> {
  await installed.write('hooks.mjs', HOOKS)
  await installed.write('register.mjs', `import { register } from 'node:module'\nregister('./hooks.mjs', import.meta.url)\n`)
  const { code, stdout, stderr } = await installed.runModule(program, ['--import', './register.mjs'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
    .trim()
    .split('\n')
    .filter((url) => !url.endsWith('/program.mjs') && !url.endsWith('/register.mjs'))
    .map((url) => (url.startsWith('file:') ? (url.split('/node_modules/').pop() ?? url) : url))
}

describe('importing', () => {
  it.each(['webhook-contracts', ...clients])('%s loads neither a validator library, nor Prism, nor anything of Node', async (name) => {
    const loaded = await modulesLoadedBy(`await import('${name}')`)
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.filter((path) => !/^webhook-contracts\/(?:dist|generated)\//.test(path))).toEqual([])
    expect(loaded.filter((path) => /dist\/(?:cli|mock|judge|docs|sandbox)\/|listen\.js/.test(path))).toEqual([])
  })

  it('a client loads openapi-fetch when it is called, and nothing more', async () => {
    const fetch = 'fetch: async () => Response.json({ webhooks: {} })'
    const program = `
      const { createClient } = await import('webhook-contracts/mailgun')
      const { error } = await createClient({ apiKey: 'key', domain: 'mg.example.com', ${fetch} }).listWebhooks()
      if (error) throw new Error('refused')`
    const imported = await modulesLoadedBy(`await import('webhook-contracts/mailgun')`)
    expect((await modulesLoadedBy(program)).toSorted()).toEqual([...imported, 'openapi-fetch/dist/index.mjs'].toSorted())
  })

  it('webhook-contracts/mock does not load Prism', async () => {
    const loaded = await modulesLoadedBy(`await import('webhook-contracts/mock')`)
    expect(loaded.filter((path) => !/^(?:webhook-contracts\/|node:)/.test(path))).toEqual([])
  })

  // These two stand beside an optional peer, which is not installed here.
  const withPeer = ['webhook-contracts/vitest', 'webhook-contracts/msw']

  it.each(withPeer)('%s names the package that it stands beside when that is not installed', async (name) => {
    const { code, stderr } = await installed.runModule(`await import('${name}')`)
    expect(code).toBe(1)
    expect(stderr).toContain(`Cannot find package '${name.split('/')[1]}'`)
  })

  it.each(modules.filter((name) => !withPeer.includes(name)))('%s works from CommonJS too', async (name) => {
    await installed.write('program.cjs', `console.log(Object.keys(require('${name}')).length > 0)`)
    expect(await runNode(['program.cjs'], installed.directory)).toMatchObject({ code: 0, stdout: 'true\n' })
  })

  it.each(['webhook-contracts/nonsense', 'webhook-contracts/dist/index.js', 'webhook-contracts/generated/mailgun/contract.js'])(
    '%s is refused: it is nobody’s to rely on',
    async (name) => {
      const { code, stderr } = await installed.runModule(`await import('${name}')`)
      expect(code).toBe(1)
      expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
    },
  )
})

describe('a bundle for browsers', () => {
  it.each(clients)('of %s needs nothing of Node, and has nothing in it but the package and openapi-fetch', async (name) => {
    const { metafile } = await build({
      stdin: { contents: `export * from '${name}'`, resolveDir: installed.directory },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      metafile: true,
      write: false,
      logLevel: 'silent',
    })
    const inputs = Object.keys(metafile.inputs).filter((input) => input !== '<stdin>')
    expect(inputs.filter((input) => !/node_modules\/(?:webhook-contracts\/(?:dist|generated)|openapi-fetch)\//.test(input))).toEqual([])
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([])
  })
})

describe('the mock, where Prism is not installed', () => {
  it('says in one line how to install it', async () => {
    const program = `
      import { startMock } from 'webhook-contracts/mock'
      const error = await startMock().catch((error) => error)
      console.log(error.name + ' ' + error.code + ': ' + error.message)`
    expect(await installed.runModule(program)).toEqual({
      code: 0,
      stdout:
        'ContractError missing_package: Prism is not installed. Install it with: npm install --save-dev @stoplight/prism-cli@5.14.2\n',
      stderr: '',
    })
  })
})

describe('the mock, where Prism is installed', () => {
  beforeAll(() => symlink(join(root, 'node_modules/@stoplight'), join(installed.directory, 'node_modules/@stoplight'), 'junction'))

  it('answers, and lets the program end', async () => {
    const program = `
      import { createClient } from 'webhook-contracts/mailgun'
      import { startMock } from 'webhook-contracts/mock'
      const mock = await startMock({ contracts: ['mailgun'] })
      const { data, response } = await createClient({ apiKey: 'key', domain: 'mg.example.com', baseUrl: mock.urls.mailgun, guard: 'throw' }).listWebhooks()
      console.log(response.status, Object.keys(data))
      await mock.close()`
    expect(await installed.runModule(program)).toEqual({ code: 0, stdout: "200 [ 'webhooks' ]\n", stderr: '' })
  })
})

describe('what extends a library that the user has', () => {
  beforeAll(() =>
    Promise.all(
      ['msw', 'vitest'].map((name) =>
        symlink(join(root, 'node_modules', name), join(installed.directory, 'node_modules', name), 'junction'),
      ),
    ),
  )

  it('answers as a handler of MSW', async () => {
    const program = `
      import { getResponse } from 'msw'
      import { handlers } from 'webhook-contracts/msw'
      const headers = { authorization: 'Basic ' + btoa('api:key') }
      const request = new Request('https://api.mailgun.net/v3/domains/mg.example.com/webhooks', { headers })
      const response = await getResponse(await handlers('mailgun'), request)
      console.log(response.status, Object.keys(await response.json()))`
    expect(await installed.runModule(program)).toEqual({ code: 0, stdout: "200 [ 'webhooks' ]\n", stderr: '' })
  })

  it('judges as a matcher of vitest, and is known to TypeScript', async () => {
    await installed.write(
      'user.test.mts',
      `import 'webhook-contracts/vitest'
       import { expect, it } from 'vitest'
       it('keeps', () => expect(Response.json({ http_signing_key: 'key' })).toSatisfyContract('mailgun', 'getSigningKey'))
       it('breaks', () => expect(Response.json({})).not.toSatisfyContract('mailgun', 'getSigningKey'))`,
    )
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    }
    await installed.write('vitest.json', JSON.stringify({ compilerOptions, files: ['user.test.mts'] }))
    const compiled = await runNode([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'vitest.json'], installed.directory)
    expect(compiled.stdout).toBe('')
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const { code, stdout } = await runNode([vitest, 'run', '--root', '.', '--reporter', 'json'], installed.directory)
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, numPassedTests: 2, numFailedTests: 0 })
  })
})

describe('the specs', () => {
  const specs = files.filter((name) => name.startsWith('webhook-contracts/openapi/'))

  it('of every contract are there, as YAML and as JSON', () => {
    expect(specs.toSorted()).toEqual(
      contractIds.flatMap((id) => [`webhook-contracts/openapi/${id}.json`, `webhook-contracts/openapi/${id}.yaml`]).toSorted(),
    )
  })

  it.each(contractIds)('of %s resolve, can be read, and say the same in both forms', async (id) => {
    const names = ['yaml', 'json'].map((format) => `webhook-contracts/openapi/${id}.${format}`)
    const { stdout } = await installed.runModule(
      `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => import.meta.resolve(name))))`,
    )
    const urls: unknown = JSON.parse(stdout)
    const [yaml = '', json = ''] = Array.isArray(urls) ? await Promise.all(urls.map((url) => readFile(new URL(String(url)), 'utf8'))) : []
    const spec: unknown = JSON.parse(json)
    expect(spec).toMatchObject({ openapi: expect.stringMatching(/^3\.1/), paths: expect.any(Object) })
    expect(parse(yaml)).toEqual(spec)
  })
})
