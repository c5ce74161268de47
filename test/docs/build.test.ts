import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SpecNode } from '../../src/codegen/document.js'
import { methodsOf } from '../../src/codegen/model.js'
import { evidenceLine } from '../../src/docs/annotate.js'
import { buildDocs, type Docs, type DocsSource } from '../../src/docs/build.js'
import { sources, temporaryFolder } from './pages.js'

const ids = sources.map(({ contract }) => contract.id)
const [source] = sources
if (source === undefined) throw new Error('there is no contract')

/** The pages that tell what changed. */
const changes = ['changes-buttondown-legacy-buttondown.html', 'changes-mailgun-legacy-mailgun.html']

const told: string[] = []
let out: string
let docs: Docs
beforeAll(async () => {
  out = await temporaryFolder()
  docs = await buildDocs({ sources, out, onPage: ({ id }) => told.push(id) })
})
afterAll(() => rm(out, { recursive: true, force: true }))

const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8')

/** The document that a page shows, as the page itself has it. */
async function shown(id: string): Promise<SpecNode> {
  const json = /const __redoc_definition = (.*);\n/.exec(await read(`${id}.html`))?.[1]
  return SpecNode.root(JSON.parse(json ?? 'null'))
}

const titleOf = (id: string | undefined): string | undefined => sources.find(({ contract }) => contract.id === id)?.contract.title

/** The markup of a page, without what stands inside its scripts and styles. */
const markup = (html: string): string => html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1</$2>')

describe('the folder', () => {
  it('has an index page, for each contract a page and the spec as YAML, and a page from each to its successor', async () => {
    const wanted = ['index.html', ...ids.flatMap((id) => [`${id}.html`, `${id}.yaml`]), ...changes]
    expect((await readdir(out)).sort()).toEqual(wanted.sort())
  })

  it('is reported page by page, in the order of the contracts', () => {
    expect(told).toEqual(ids)
    expect(docs.index).toBe(join(out, 'index.html'))
    expect(docs.pages).toEqual(ids.map((id) => ({ id, file: join(out, `${id}.html`), yaml: join(out, `${id}.yaml`) })))
    expect(docs.changes.map(({ file }) => file)).toEqual(changes.map((name) => join(out, name)))
  })

  it.each(sources)('has the YAML of $contract.id as it was given', async ({ contract, yaml }) => {
    expect(await read(`${contract.id}.yaml`)).toBe(yaml)
  })

  it('gets the same bytes when it is built again', async () => {
    const again = await temporaryFolder()
    try {
      await buildDocs({ sources: sources.slice(0, 2), out: join(again, 'deep', 'er') })
      for (const name of [...ids.slice(0, 2).map((id) => `${id}.html`), ...changes.slice(0, 1)]) {
        expect((await readFile(join(again, 'deep', 'er', name), 'utf8')) === (await read(name)), name).toBe(true)
      }
    } finally {
      await rm(again, { recursive: true, force: true })
    }
  })
})

describe.each(sources)('the page of $contract.id', ({ contract, document }) => {
  it('has its title, and leads to the index page and to the YAML', async () => {
    const html = markup(await read(`${contract.id}.html`))
    expect(html).toContain(`<title>${contract.title}</title>`)
    expect(html).toContain('<a href="index.html">')
    expect(html).toContain(`<a href="${contract.id}.yaml">`)
  })

  it('says of each operation, response and event where it comes from', async () => {
    const page = await shown(contract.id)
    const root = SpecNode.root(document)
    let statements = 0
    for (const [section, key, item] of ['paths', 'webhooks'].flatMap((part) =>
      (root.get(part)?.entries() ?? []).map(([name, node]): [string, string, SpecNode] => [part, name, node]),
    )) {
      for (const [method, operation] of methodsOf(item)) {
        const copy = page.get(section)?.get(key)?.get(method.toLowerCase())
        const responses = operation.get('responses')?.entries() ?? []
        const places = [
          [operation, copy] as const,
          ...responses.map(([status, response]) => [response, copy?.get('responses')?.get(status)] as const),
        ]
        for (const [original, described] of places) {
          const [evidence, where] = [original.text('x-evidence'), original.text('x-source')]
          if (evidence !== 'documented' && evidence !== 'recorded' && evidence !== 'inferred') continue
          statements++
          expect(described?.text('description')).toContain(evidenceLine({ evidence, source: where ?? '' }))
        }
      }
    }
    expect(statements).toBeGreaterThan(Object.keys(contract.operations).length)
  })

  it('says of each named schema where it comes from', async () => {
    const page = await shown(contract.id)
    for (const [name, schema] of SpecNode.root(document).get('components')?.get('schemas')?.entries() ?? []) {
      if (schema.text('x-evidence') === undefined) continue
      const description = page.get('components')?.get('schemas')?.get(name)?.text('description')
      expect(description, name).toContain(`evidence-${schema.text('x-evidence')}`)
    }
  })
})

describe.each(['index', ...ids, ...changes.map((name) => name.replace('.html', ''))])('%s.html', (name) => {
  it('loads no script, style, font, image or frame from anywhere', async () => {
    const html = await read(`${name}.html`)
    const tags =
      markup(html).match(/<(?:script|link|img|iframe|frame|object|embed|source|video|audio|use|image|input|base)\b[^>]*>/gi) ?? []
    const addresses = tags.flatMap((tag) =>
      [...tag.matchAll(/\s(?:src|href|srcset|data|poster|xlink:href)\s*=\s*["']?([^"'\s>]*)/gi)].map(([, address]) => address),
    )
    expect(addresses.filter((address) => address !== 'data:,')).toEqual([])
    const styles = [...html.replace(/<script\b[\s\S]*?<\/script/gi, '').matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)]
      .map(([, css]) => css)
      .join('')
    const loaded = [...styles.matchAll(/url\(\s*["']?([^"')]*)|@import[^;]*/gi)].map(([whole, address]) => address ?? whole)
    expect(styles).not.toBe('')
    expect(loaded.filter((address) => !/^(?:data:|#)/.test(address))).toEqual([])
  })

  it('has a policy under which it can call nobody', async () => {
    const head = (await read(`${name}.html`)).split('<style')[0]
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(head ?? '')?.[1]
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/https?:|'self'|'unsafe-eval'|script-src[^;]*'unsafe-inline'/)
  })

  it('knows no address that Redoc would call by itself', async () => {
    expect(await read(`${name}.html`)).not.toMatch(/cdn\.redoc|otel\.cloud/)
  })
})

describe('what changed from a contract to its successor', () => {
  it.each(changes)('is told by %s, to which the index and the pages of both lead', async (name) => {
    const { from, to } = docs.changes.find(({ file }) => file === join(out, name)) ?? {}
    const label = `What changed from ${titleOf(from)} to ${titleOf(to)}`
    const link = `<a href="${name}" aria-label="${label}">What changed</a>`
    expect((await read('index.html')).split(link)).toHaveLength(3)
    expect(markup(await read(`${from}.html`))).toContain(link)
    expect(markup(await read(`${to}.html`))).toContain(link)
    const page = await read(name)
    for (const target of ['index.html', `${from}.html`, `${to}.html`]) expect(page).toContain(`<a href="${target}">`)
  })

  it('is not told of a contract whose successor is not among those that are built', async () => {
    const again = await temporaryFolder()
    try {
      const legacy = sources.filter(({ contract }) => contract.id === 'mailgun-legacy')
      const { changes: none } = await buildDocs({ sources: legacy, out: again })
      expect(none).toEqual([])
      expect(await readFile(join(again, 'index.html'), 'utf8')).not.toContain('What changed')
    } finally {
      await rm(again, { recursive: true, force: true })
    }
  })
})

describe('what cannot be built', () => {
  const named = (id: string): DocsSource => ({ ...source, contract: { ...source.contract, id } })

  it.each(['../mailbox', '', 'a b', '.hidden'])('is refused when its id is %j', async (id) => {
    await expect(buildDocs({ sources: [named(id)], out })).rejects.toMatchObject({
      code: 'bad_name',
      message: expect.stringMatching(/letters/),
    })
  })

  it.each([[['index']], [['one', 'One']]])('is refused when its page would have the name of another: %j', async (names) => {
    await expect(buildDocs({ sources: names.map(named), out })).rejects.toMatchObject({ code: 'bad_name' })
  })

  it('is refused when the document is not OpenAPI', async () => {
    const wrong = { ...source, document: { hello: 'world' } }
    await expect(buildDocs({ sources: [wrong], out })).rejects.toMatchObject({ code: 'invalid_spec' })
  })

  it('is refused in a folder that cannot be written to, with a word on what to do', async () => {
    await expect(buildDocs({ sources: [], out: join(out, 'index.html', 'deeper') })).rejects.toMatchObject({
      code: 'bad_output',
      message: expect.stringContaining('Name a folder that you may write to'),
    })
  })
})
