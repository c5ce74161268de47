import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SpecNode } from '../../src/codegen/document.js'
import { methodsOf } from '../../src/codegen/model.js'
import { evidenceLine } from '../../src/docs/annotate.js'
import { buildDocs, type Docs, type DocsSource } from '../../src/docs/build.js'
import { hashOf } from '../../src/docs/seal.js'
import { contractFiles } from '../../src/docs/site.js'
import { countEvidence, EVIDENCE } from '../../src/docs/statements.js'
import type { Texts } from '../../src/docs/texts.js'
import { sources, temporaryFolder } from './pages.js'

const ids = sources.map(({ contract }) => contract.id)
const [source] = sources
if (source === undefined) throw new Error('there is no contract')

/** The pages that tell what changed. */
const changes = ['changes-buttondown-legacy-buttondown.html', 'changes-mailgun-legacy-mailgun.html']

const texts: Texts = {
  start: { path: 'docs/start.md', file: 'index.html', markdown: '# Start here\n\nSo.\n' },
  guide: [
    { path: 'docs/guide/1-first.md', file: 'guide-first.html', markdown: '# The first\n\nThen [the second](2-second.md#there).\n' },
    {
      path: 'docs/guide/2-second.md',
      file: 'guide-second.html',
      markdown: '# The second\n\n## There\n\nA [file](../../nothing.md) that is no page.\n',
    },
  ],
  project: [
    {
      path: 'bench/report.md',
      file: 'measurements.html',
      markdown: '# Measured\n\n![Speed](charts/speed.svg)\n',
      svgs: { 'charts/speed.svg': '<?xml version="1.0"?>\n<svg viewBox="0 0 9 9"><style>.a{fill:red}</style><path class="a"/></svg>' },
    },
  ],
}

const told: string[] = []
let out: string
let docs: Docs
beforeAll(async () => {
  out = await temporaryFolder()
  docs = await buildDocs({ sources, texts, out, onPage: ({ id }) => told.push(id) })
})
afterAll(() => rm(out, { recursive: true, force: true }))

const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8')

/** The document that a page shows, as the page itself has it. */
async function shown(id: string): Promise<SpecNode> {
  const json = /const __redoc_definition = (.*);\n/.exec(await read(`${id}-reference.html`))?.[1]
  return SpecNode.root(JSON.parse(json ?? 'null'))
}

const titleOf = (id: string | undefined): string | undefined => sources.find(({ contract }) => contract.id === id)?.contract.title

/** The markup of a page, without what stands inside its scripts and styles. */
const markup = (html: string): string => html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1</$2>')

const textPages = ['guide-first.html', 'guide-second.html', 'measurements.html']
const shared = ['404.html', 'index.html', 'search.js', 'site.css', 'site.js']

describe('the folder', () => {
  it('has a start page, the texts, the pages of each contract with its spec, a page from each to its successor, and what they share', async () => {
    const wanted = [...shared, ...textPages, ...ids.flatMap((id) => Object.values(contractFiles(id))), ...changes]
    expect((await readdir(out)).sort()).toEqual(wanted.sort())
  })

  it('is reported contract by contract, in their order', () => {
    expect(told).toEqual(ids)
    expect(docs.index).toBe(join(out, 'index.html'))
    expect(docs.pages.map(({ id, file, yaml }) => [id, file, yaml])).toEqual(
      ids.map((id) => [id, join(out, `${id}.html`), join(out, `${id}.yaml`)]),
    )
    expect(docs.changes.map(({ file }) => file)).toEqual(changes.map((name) => join(out, name)))
    expect(docs.texts).toEqual(textPages.map((name) => join(out, name)))
  })

  it.each(sources)('has the YAML of $contract.id as it was given', async ({ contract, yaml }) => {
    expect(await read(`${contract.id}.yaml`)).toBe(yaml)
  })

  it('gets the same bytes when it is built again', async () => {
    const folders = [await temporaryFolder(), join(await temporaryFolder(), 'deep', 'er')]
    try {
      // The menu of every page names all contracts: a single one is built twice, rather than all of them.
      for (const folder of folders) await buildDocs({ sources: sources.slice(0, 1), texts, out: folder })
      const [first = '', second = ''] = folders
      const names = await readdir(first)
      expect(await readdir(second)).toEqual(names)
      for (const name of names) {
        expect((await readFile(join(first, name), 'utf8')) === (await readFile(join(second, name), 'utf8')), name).toBe(true)
      }
    } finally {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
    }
  })

  it('has no link to a file that is not in it, nor to a heading that its page has not', async () => {
    const names = (await readdir(out)).filter((name) => name.endsWith('.html'))
    const pages = new Map(await Promise.all(names.map(async (name): Promise<[string, string]> => [name, markup(await read(name))])))
    const dead: string[] = []
    for (const [name, html] of pages) {
      for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)) {
        // Redoc's own links are the business of its script.
        if (/^https?:/.test(href) || href.startsWith('/') || href.startsWith('#/')) continue
        const [file = '', hash = ''] = href.split('#')
        const target = file === '' ? html : pages.get(file)
        const found = file.endsWith('.yaml') ? ids.includes(file.replace('.yaml', '')) : target !== undefined
        if (!found || (hash !== '' && !hash.startsWith('/') && !target?.includes(`id="${hash}"`))) dead.push(`${name}: ${href}`)
      }
    }
    expect(dead).toEqual([])
  })
})

describe('the texts', () => {
  it('are in the menu, lead to each other, and on to the next', async () => {
    const first = await read('guide-first.html')
    expect(first).toContain('<a href="guide-first.html" aria-current="page">The first</a>')
    expect(first).toContain('Then <a href="guide-second.html#there">the second</a>.')
    expect(first).toContain('Next: <a href="guide-second.html">The second</a>')
    expect(await read('guide-second.html')).toContain('A file that is no page.')
  })

  it('show their drawings inside the page, whose policy allows their styles by what is in them', async () => {
    const html = await read('measurements.html')
    expect(html).toContain('<svg role="img" aria-label="Speed" viewBox="0 0 9 9"><style>.a{fill:red}</style>')
    expect(html).not.toContain('<?xml')
    expect(html).toContain(`style-src 'self' ${hashOf('.a{fill:red}')};`)
  })
})

describe.each(sources)('the pages of $contract.id', ({ contract, document }) => {
  it('have its title, and lead to each other', async () => {
    const files = contractFiles(contract.id)
    const overview = await read(files.overview)
    expect(overview).toContain(`<h1>${contract.title}</h1>`)
    for (const file of [files.reference, files.events, files.evidence, files.yaml]) expect(overview).toContain(`<a href="${file}">`)
    const reference = markup(await read(files.reference))
    expect(reference).toContain(`<title>Reference of ${contract.title} · webhook-contracts</title>`)
    expect(reference).toContain(`<a class="above" href="${files.overview}">${contract.title}</a>`)
  })

  it('show every operation with its statuses, and every event with a payload', async () => {
    const overview = await read(`${contract.id}.html`)
    for (const [name, { responses }] of Object.entries(contract.operations)) {
      expect(overview).toContain(`/${name.toLowerCase()}"><code>${name}</code></a>`)
      expect(overview).toContain(`<td>${Object.keys(responses).join(' ')}</td>`)
    }
    const events = await read(`${contract.id}-events.html`)
    const sections = events.split('<section class="event"').slice(1)
    expect(sections.map((section) => /<code>([^<]*)<\/code>/.exec(section)?.[1])).toEqual(Object.keys(contract.events))
    expect(sections.filter((section) => !section.includes('<figure class="code">'))).toEqual([])
  })

  it('name every source, as often as something rests on it', async () => {
    const html = await read(`${contract.id}-evidence.html`)
    const counts = countEvidence(document)
    const rows = html.split('<tr>').slice(2)
    for (const kind of EVIDENCE) {
      const ofKind = rows.filter((row) => row.includes(`evidence-${kind}"`))
      expect(ofKind.flatMap((row) => row.match(/<li>/g) ?? []).length, kind).toBe(counts[kind])
    }
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

const pages = [
  ...['index', '404', ...textPages.map((name) => name.replace('.html', '')), ...changes.map((name) => name.replace('.html', ''))],
  ...ids.flatMap((id) => ['', '-reference', '-events', '-evidence'].map((part) => id + part)),
]

describe.each(pages)('%s.html', (name) => {
  it('loads no script, style, font, image or frame from anywhere but its own folder', async () => {
    const html = await read(`${name}.html`)
    const tags =
      markup(html).match(/<(?:script|link|img|iframe|frame|object|embed|source|video|audio|use|image|input|base)\b[^>]*>/gi) ?? []
    const addresses = tags.flatMap((tag) =>
      [...tag.matchAll(/\s(?:src|href|srcset|data|poster|xlink:href)\s*=\s*["']?([^"'\s>]*)/gi)].map(([, address]) => address),
    )
    const own = ['site.css', 'site.js']
    expect(addresses.filter((address = '') => !address.startsWith('data:') && !own.includes(address))).toEqual([])
    const styles = [...html.replace(/<script\b[\s\S]*?<\/script/gi, '').matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(
      ([, css]) => css,
    )
    const loaded = [...`${styles.join('')}${await read('site.css')}`.matchAll(/url\(\s*["']?([^"')]*)|@import[^;]*/gi)].map(
      ([whole, address]) => address ?? whole,
    )
    expect(loaded.filter((address) => !/^(?:data:|#)/.test(address))).toEqual([])
  })

  it('has a policy under which it can call nobody', async () => {
    const head = (await read(`${name}.html`)).split('<style')[0]
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(head ?? '')?.[1]
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' /)
    expect(policy).not.toMatch(/https?:|'unsafe-eval'|script-src[^;]*'unsafe-inline'|connect-src '(?!none)/)
  })

  it('knows no address that Redoc would call by itself', async () => {
    expect(await read(`${name}.html`)).not.toMatch(/cdn\.redoc|otel\.cloud/)
  })
})

describe('what changed from a contract to its successor', () => {
  it.each(changes)('is told by %s, to which the start page and the pages of both lead', async (name) => {
    const { from, to } = docs.changes.find(({ file }) => file === join(out, name)) ?? {}
    const label = `What changed from ${titleOf(from)} to ${titleOf(to)}`
    const link = `<a href="${name}" aria-label="${label}">What changed</a>`
    expect((await read('index.html')).split(link)).toHaveLength(3)
    expect(await read(`${from}.html`)).toContain(link)
    expect(await read(`${to}.html`)).toContain(link)
    const page = await read(name)
    for (const target of [`${from}.html`, `${to}.html`]) expect(page).toContain(`<a href="${target}">`)
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

  it.each([[['index']], [['one', 'One']], [['one', 'one-events']], [['404']]])(
    'is refused when a file of its would have the name of another: %j',
    async (names) => {
      await expect(buildDocs({ sources: names.map(named), out })).rejects.toMatchObject({ code: 'bad_name' })
    },
  )

  it('is refused when the document is not OpenAPI', async () => {
    const wrong = { ...source, document: { hello: 'world' } }
    await expect(buildDocs({ sources: [wrong], out })).rejects.toMatchObject({ code: 'invalid_spec' })
  })

  it.each([
    ['a file is in the way', () => join(out, 'index.html', 'deeper')],
    ['folders can have no folders in them', () => '/proc/nowhere/at/all'],
  ])('is refused, with a word on what to do, where %s', async (_, folder) => {
    await expect(buildDocs({ sources: [], out: folder() })).rejects.toMatchObject({
      code: 'bad_output',
      message: expect.stringContaining('Name a folder that you may write to'),
    })
  })
})
