import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SpecNode } from '../../src/codegen/document.js'
import { methodsOf } from '../../src/codegen/model.js'
import { buildDocs } from '../../src/docs/build.js'
import { launch, wanted } from './browser.js'
import { sources, temporaryFolder } from './pages.js'

interface Shown {
  readonly id: string
  readonly summary: string
  readonly isEvent: boolean
  /** What it is, and where that is known from. */
  readonly evidence: string
}

/** The operations and events of a document, as the menu groups them. */
function byTag(document: object): Map<string, Shown[]> {
  const groups = new Map<string, Shown[]>()
  for (const section of ['paths', 'webhooks']) {
    for (const [, item] of SpecNode.root(document).get(section)?.entries() ?? []) {
      for (const [, operation] of methodsOf(item)) {
        const tag = String(operation.get('tags')?.items()[0]?.value)
        const text = (key: string): string => operation.text(key) ?? ''
        const evidence = `${text('x-evidence')} ${text('x-source')}`
        const shown = { id: text('operationId'), summary: text('summary'), isEvent: section === 'webhooks', evidence }
        groups.set(tag, [...(groups.get(tag) ?? []), shown])
      }
    }
  }
  return groups
}

/** A text without what Markdown and line ends make of it. */
const plain = (text: string | null): string => (text ?? '').replace(/[`\s]+/g, ' ').trim()

describe.runIf(wanted)('Redoc in a browser', () => {
  let browser: Browser
  let out: string
  beforeAll(async () => {
    browser = await launch()
    out = await temporaryFolder()
    await buildDocs({ sources, out })
  })
  afterAll(async () => {
    await browser?.close()
    if (out !== undefined) await rm(out, { recursive: true, force: true })
  })

  /** Opens a page of the folder, and notes what it asks for and what it complains of. */
  async function open(name: string, width = 1280): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    page.setDefaultTimeout(10_000)
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await page.goto(pathToFileURL(join(out, name)).href)
    return { page, requests, complaints }
  }

  describe.each(sources)('the reference of $contract.id', ({ contract, document }) => {
    it('shows every operation with its evidence, and every event in the menu; it asks for the script of the site alone, and has no error', async () => {
      const name = `${contract.id}-reference.html`
      const { page, requests, complaints } = await open(name)
      const menu = page.locator('.menu-content')
      for (const [tag, entries] of byTag(document)) {
        await menu.locator('.menu-item-type-group').getByText(tag, { exact: true }).click()
        for (const [i, { id, summary, isEvent, evidence }] of entries.entries()) {
          const item = menu.getByText(summary, { exact: true }).first()
          await item.waitFor()
          if (isEvent && i > 0) continue // one by one they would take minutes
          await item.click()
          const section = page.locator(`[data-section-id$="/${id.toLowerCase()}"]`)
          await section.locator('h2').getByText(summary).waitFor()
          expect(plain(await section.locator('small.evidence').first().textContent()), id).toBe(plain(evidence))
        }
      }
      await page.close()
      expect(complaints).toEqual([])
      expect(requests).toEqual([pathToFileURL(join(out, name)).href, pathToFileURL(join(out, 'site.js')).href])
    })
  })

  it('lets no script of a page call out', async () => {
    let calls = 0
    const server = createServer((_, response) => {
      calls++
      response.setHeader('access-control-allow-origin', '*').end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
    const { page } = await open(`${sources[0]?.contract.id}-reference.html`)
    const outcome = await page.evaluate(`fetch('${url}').then(() => 'answered', () => 'refused')`)
    const image = await page.evaluate(
      `new Promise((done) => { const i = new Image(); i.onload = i.onerror = ({ type }) => done(type); i.src = '${url}' })`,
    )
    await page.close()
    await new Promise((resolve) => server.close(resolve))
    expect([outcome, image, calls]).toEqual(['refused', 'error', 0])
  })
})
