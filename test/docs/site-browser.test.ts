import { readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docsTexts } from '../../src/cli/docs-source.js'
import { buildDocs } from '../../src/docs/build.js'
import { textsOf } from '../../src/docs/texts.js'
import { launch, wanted } from './browser.js'
import { sources, temporaryFolder } from './pages.js'

const texts = await docsTexts()
const [OLD, NEW] = ['mailgun-legacy', 'mailgun']
const shown = sources.filter(({ contract }) => contract.id === OLD || contract.id === NEW)

/** A page of each kind, ours and Redoc's. */
const KINDS = [
  ...['index.html', '404.html', `${OLD}.html`, `${OLD}-events.html`, `${OLD}-evidence.html`, `changes-${OLD}-${NEW}.html`],
  ...['guide-receiver.html', ...texts.project.map(({ file }) => file).filter((file) => /^(?:measurements|mutation)/.test(file))],
  ...[`${OLD}-reference.html#/webhooks/createwebhook`, `${OLD}-reference.html#/schemas`],
]
const TEXTS = textsOf({ guide: texts.guide, project: texts.project }).map(({ file }) => file)

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What Redoc shows when it has come to life. */
const CONTENT = '[data-section-id] :is(h1, h2)'
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describe.runIf(wanted)('the site in a browser', () => {
  let browser: Browser
  let out: string
  beforeAll(async () => {
    browser = await launch()
    out = await temporaryFolder()
    await buildDocs({ sources: shown, texts, out })
  })
  afterAll(async () => {
    await browser?.close()
    if (out !== undefined) await rm(out, { recursive: true, force: true })
  })

  const urlOf = (name: string): string => `${pathToFileURL(out).href}/${name}`

  /** Opens a page as from a disk, lets the test use it, and makes sure that it complained of nothing and asked for nothing outside its folder. */
  async function on(name: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    try {
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(urlOf('')) && !request.url().startsWith('data:')) complaints.push(`asked for ${request.url()}`)
      })
      await page.goto(urlOf(name))
      if (name.includes('-reference')) await page.locator(CONTENT).first().waitFor({ state: 'attached' })
      await use(page)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  }

  /** What axe-core finds wrong with a page, by the rules of WCAG 2.2 A and AA. */
  async function violations(page: Page): Promise<unknown> {
    await page.evaluate(axe)
    return page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'], preload: false })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' ')))`,
    )
  }

  it.each(KINDS)('%s breaks no rule of WCAG 2.2 AA, light or dark', async (name) => {
    await on(name, async (page) => {
      // Redoc goes on building its page for a moment after it shows its first heading.
      await expect.poll(() => violations(page), { timeout: 15_000, message: 'light' }).toEqual([])
      await page.getByRole('button', { name: 'Dark colours' }).click()
      // Colours that are still on their way would be measured half-way.
      await page.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished))')
      await expect.poll(() => violations(page), { timeout: 15_000, message: 'dark' }).toEqual([])
    })
  })

  it('has nothing that is wider than a window of 360 pixels', async () => {
    const viewport = { width: 360, height: 740 }
    const wide: string[] = []
    const look = async (page: Page): Promise<void> => {
      for (const name of [...KINDS, ...TEXTS]) {
        await page.goto(urlOf(name))
        if (Number(await page.evaluate('document.documentElement.scrollWidth')) > viewport.width) wide.push(name)
      }
    }
    await on('index.html', look, { viewport })
    expect(wide).toEqual([])
  })

  const search = (page: Page) => page.getByRole('combobox', { name: 'Search' })

  describe('the search', () => {
    it('opens with a slash, finds an event, and goes there by keyboard', async () => {
      await on('index.html', async (page) => {
        await page.keyboard.press('/')
        await search(page).waitFor()
        await page.keyboard.type('permanent_fail')
        const first = page.locator('[role=option]').first()
        await first.getByText('permanent_fail').waitFor()
        expect(await violations(page)).toEqual([])
        const chosen = page.locator('[role=option][aria-selected=true]')
        await page.keyboard.press('ArrowDown')
        expect(await chosen.getAttribute('id')).toBe('found-1')
        expect(await search(page).getAttribute('aria-activedescendant')).toBe('found-1')
        await page.keyboard.press('ArrowUp')
        await page.keyboard.press('Enter')
        await page.waitForURL('**/mailgun-events.html#permanent-fail')
      })
    })

    it('closes with Escape, and gives the focus back', async () => {
      await on(`${NEW}.html`, async (page) => {
        const button = page.getByRole('button', { name: 'Search' })
        await button.click()
        await search(page).waitFor()
        await page.keyboard.press('Escape')
        await search(page)
          .waitFor({ state: 'detached' })
          .catch(() => search(page).waitFor({ state: 'hidden' }))
        expect(await page.evaluate('document.activeElement.hasAttribute("data-search")')).toBe(true)
      })
    })

    it('opens with Ctrl-K on a page of Redoc, in place of its own, and leads to an operation of another one', async () => {
      await on(`${OLD}-reference.html`, async (page) => {
        await page.keyboard.press('Control+k')
        await search(page).waitFor()
        expect(await page.locator('input:visible').count()).toBe(1)
        await search(page).fill('createAccountWebhook')
        await page.getByText('createAccountWebhook', { exact: true }).first().click()
        await page.waitForURL('**/mailgun-reference.html#/account-webhooks/createaccountwebhook')
      })
    })

    it('says so when there is nothing to find', async () => {
      await on('index.html', async (page) => {
        await page.keyboard.press('Control+k')
        await search(page).fill('zebra crossing')
        await page.getByText('Nothing found.').waitFor()
      })
    })
  })

  describe('the colours', () => {
    const background = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor')

    it('follow the system until they are chosen; the choice is kept, on the pages of Redoc too', async () => {
      await on(
        'index.html',
        async (page) => {
          const toggle = page.getByRole('button', { name: 'Dark colours' })
          expect(await toggle.getAttribute('aria-pressed')).toBe('true')
          const dark = await background(page)
          await toggle.click()
          expect(await toggle.getAttribute('aria-pressed')).toBe('false')
          const light = await background(page)
          expect(light).not.toBe(dark)
          await page.goto(urlOf(`${NEW}.html`))
          expect(await background(page)).toBe(light)
          await page.goto(urlOf(`${NEW}-reference.html`))
          await page.locator(CONTENT).first().waitFor({ state: 'attached' })
          expect(await page.evaluate('document.documentElement.classList.contains("dark")')).toBe(false)
          await page.getByRole('button', { name: 'Dark colours' }).click()
          await page.goto(urlOf('index.html'))
          expect(await background(page)).toBe(dark)
        },
        { colorScheme: 'dark' },
      )
    })
  })

  describe('by keyboard', () => {
    it('the first stop leads past the menu to the content', async () => {
      await on(`${NEW}.html`, async (page) => {
        await page.keyboard.press('Tab')
        expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
      })
    })

    it('every stop can be seen', async () => {
      await on('index.html', async (page) => {
        for (let i = 0; i < 12; i++) {
          await page.keyboard.press('Tab')
          const outline = await page.evaluate(
            '(({ outlineStyle, outlineWidth }) => outlineStyle + " " + outlineWidth)(getComputedStyle(document.activeElement))',
          )
          // The skip link shows itself.
          if (i > 0) expect(outline).toBe('solid 3px')
        }
      })
    })
  })

  it('a phone has the menu behind a button', async () => {
    await on(
      `${NEW}.html`,
      async (page) => {
        const button = page.getByRole('button', { name: 'Menu' })
        const link = page.locator('#menu').getByRole('link', { name: 'Events' })
        expect([await link.isVisible(), await button.getAttribute('aria-expanded')]).toEqual([false, 'false'])
        await button.click()
        expect([await link.isVisible(), await button.getAttribute('aria-expanded')]).toEqual([true, 'true'])
        expect(await violations(page)).toEqual([])
        await link.click()
        await page.waitForURL(`**/${NEW}-events.html`)
      },
      { viewport: { width: 390, height: 740 } },
    )
  })

  it('code is copied, or selected where a page may not copy', async () => {
    await on('index.html', async (page) => {
      const button = page.locator('button.copy').first()
      await button.click()
      await page.getByText(/^(?:Copied|Selected)$/).waitFor()
    })
  })

  it('without a script everything can be read, and nothing is there that would do nothing', async () => {
    await on(
      `${NEW}.html`,
      async (page) => {
        expect(await page.locator('#menu').isVisible()).toBe(true)
        expect(await page.locator('button:visible').count()).toBe(0)
      },
      { javaScriptEnabled: false, viewport: { width: 390, height: 740 } },
    )
  })
})
