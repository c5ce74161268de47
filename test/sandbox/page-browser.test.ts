import { createServer, type Server } from 'node:http'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/entry/sandbox.js'
import { launch, wanted } from '../docs/browser.js'
import { registerButtondown, registerMailgun } from './control-plane.js'
import { textsSeen, tooFaint } from './page-contrast.js'

interface Answer {
  readonly status: number
  readonly body: string
}

/** A receiver on this machine that answers with these, one after the other; then with 200. */
async function startReceiver(): Promise<{ url: string; answers: (Answer | 'none')[]; server: Server }> {
  const answers: (Answer | 'none')[] = []
  const server = createServer((request, response) => {
    request.resume()
    const answer = answers.shift() ?? { status: 200, body: 'thank you' }
    if (answer === 'none') return
    const { status, body } = answer
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { url: `http://localhost:${typeof address === 'object' ? address?.port : ''}/hooks`, answers, server }
}

describe.runIf(wanted)('the page at /_sandbox, in a browser', () => {
  let browser: Browser
  let contexts: BrowserContext[]
  let receiver: Awaited<ReturnType<typeof startReceiver>>
  let sandbox: Sandbox
  let url: string
  let complaints: string[]
  let requests: string[]

  beforeAll(async () => {
    browser = await launch()
    receiver = await startReceiver()
  })
  afterAll(async () => {
    await browser?.close()
    receiver?.server.closeAllConnections()
    receiver?.server.close()
  })
  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual' })
    ;({ url } = await sandbox.listen({ port: 0 }))
    receiver.answers.length = 0
    contexts = []
    complaints = []
    requests = []
  })
  afterEach(async () => {
    for (const context of contexts) await context.close()
    await sandbox.close()
    // Whatever was done with the page: it complained of nothing, and asked nobody else.
    expect(complaints).toEqual([])
    expect(requests.filter((asked) => !asked.startsWith(`${url}/_sandbox`) && asked !== 'data:,')).toEqual([])
  })

  async function open(options: { width?: number; colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
    const { width = 1280, colorScheme = 'light' } = options
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await page.goto(`${url}/_sandbox`)
    await page.getByText('Connected', { exact: true }).waitFor()
    return page
  }

  const deliveries = (page: Page) => page.locator('#deliveries-list .delivery')
  const trigger = (page: Page) => page.getByRole('button', { name: 'Trigger', exact: true })

  it('says what to do next while there is nothing, with a line that works', async () => {
    const page = await open()
    const empty = page.getByRole('region', { name: 'Deliveries' })
    await page.getByLabel('Contract').selectOption('mailgun')
    await empty.getByText('Register a webhook first').waitFor()
    expect(await empty.locator('pre').textContent()).toContain(`${url}/mailgun/v3/`)
    await page.getByText('No calls yet.').waitFor()
  })

  it('shows a webhook that is created while one looks', async () => {
    const page = await open()
    await registerMailgun(sandbox, 'clicked', receiver.url)
    const webhooks = page.getByRole('region', { name: 'Webhooks' })
    await webhooks.getByText('1 URL').first().waitFor()
    await webhooks.locator('.hook:visible', { hasText: receiver.url }).filter({ hasText: 'clicked' }).waitFor()
    await page.getByRole('region', { name: 'Latest API calls' }).getByText('mailgun createWebhook').waitFor()
  })

  it('triggers an event, shows its delivery, and its retry once the clock is moved', async () => {
    await registerMailgun(sandbox, 'clicked', receiver.url)
    receiver.answers.push({ status: 500, body: '{"error":"not <b>now</b>"}' })
    const page = await open()
    await page.getByLabel('Overrides').fill('{ "recipient": "alice@example.org" }')
    await trigger(page).click()
    const delivery = deliveries(page).filter({ hasText: receiver.url })
    await delivery.getByText('waiting').waitFor()
    await page
      .getByRole('status')
      .getByText(/^Sent to 1 URL at .*: 1 waiting\.$/)
      .waitFor()
    await page.getByText('Next attempt in 5 min, the clock stands still').waitFor()
    await delivery.locator('summary').first().click()
    // What was sent, and what came back; markup in it is text.
    await delivery.getByText(`POST ${receiver.url}`).waitFor()
    await delivery.getByText('alice@example.org').waitFor()
    await delivery.getByText('Status 500').waitFor()
    await delivery.getByText('not <b>now</b>').waitFor()
    await page.getByRole('button', { name: '+5 min' }).click()
    await delivery.getByText('delivered', { exact: true }).waitFor()
    await delivery.getByText('2 attempts').waitFor()
    expect(await delivery.locator('.attempt').count()).toBe(2)
    // What was opened stays open.
    expect(await delivery.getByText('Status 500').isVisible()).toBe(true)
    await page.getByText('No attempt is due').waitFor()
    expect(await page.locator('#news').textContent()).toContain(`clicked to ${receiver.url}, attempt 2: 200, delivered.`)
  })

  it('shows what is delivered while one looks, the newest first', async () => {
    await registerMailgun(sandbox, 'clicked', receiver.url)
    await registerMailgun(sandbox, 'opened', receiver.url)
    await sandbox.trigger('mailgun', 'clicked')
    const page = await open()
    await deliveries(page).first().waitFor()
    await sandbox.clock.advance('1m')
    await sandbox.trigger('mailgun', 'opened')
    await deliveries(page).filter({ hasText: 'opened' }).waitFor()
    expect(await page.locator('.delivery .event').allTextContents()).toEqual(['opened', 'clicked'])
    await page.getByText('2 delivered, 0 waiting, 0 given up').waitFor()
  })

  it('says so when an event has no webhook, with a line that registers one', async () => {
    const page = await open()
    await page.getByLabel('Contract').selectOption('emma')
    await page.getByRole('combobox', { name: 'Event' }).selectOption('mailing_finish')
    await trigger(page).click()
    const outcome = page.locator('#trigger-outcome')
    await outcome.getByText('No webhook is registered for mailing_finish').waitFor()
    expect(await outcome.locator('pre').textContent()).toContain('mailing_finish')
  })

  it('says what is wrong with overrides and with a duration', async () => {
    const page = await open()
    await page.getByLabel('Overrides').fill('{ recipient }')
    await trigger(page).click()
    await page.getByRole('alert').getByText('The overrides are not JSON').waitFor()
    await page.getByLabel('Overrides').fill('[]')
    await trigger(page).click()
    await page.getByRole('alert').getByText('must be a JSON object').waitFor()
    await page.getByLabel('How far').fill('soon')
    // The browser itself notes a refused request.
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await page.getByRole('alert').getByText('"soon" is no duration').waitFor()
    expect(complaints.splice(0)).toEqual([expect.stringContaining('400 (Bad Request)')])
  })

  it('moves the clock by any duration', async () => {
    const page = await open()
    const before = sandbox.clock.now()
    await page.getByLabel('How far').fill(' 2d ')
    await page.getByLabel('How far').press('Enter')
    await page.getByText('the clock stands still').waitFor()
    await expect.poll(() => sandbox.clock.now() - before).toBe(2 * 86_400_000)
    await expect.poll(() => page.locator('#now').getAttribute('datetime')).toBe(new Date(sandbox.clock.now()).toISOString())
  })

  it('asks before it forgets everything, and can be answered by keyboard', async () => {
    await registerMailgun(sandbox, 'clicked', receiver.url)
    await sandbox.trigger('mailgun', 'clicked')
    const page = await open()
    await deliveries(page).first().waitFor()
    const reset = page.getByRole('button', { name: 'Reset…' })
    const dialog = page.getByRole('dialog', { name: 'Forget everything?' })
    await reset.press('Enter')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(sandbox.deliveries()).toHaveLength(1)
    await reset.press('Enter')
    await dialog.getByRole('button', { name: 'Keep' }).press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Nothing was delivered yet').waitFor()
    expect(await deliveries(page).count()).toBe(0)
    expect(sandbox.deliveries()).toHaveLength(0)
  })

  it('begins anew when the sandbox is reset by somebody else, and something else is delivered', async () => {
    await registerMailgun(sandbox, 'clicked', receiver.url)
    await sandbox.trigger('mailgun', 'clicked')
    await sandbox.trigger('mailgun', 'clicked')
    const page = await open()
    await deliveries(page).nth(1).waitFor()
    await sandbox.reset()
    await registerMailgun(sandbox, 'opened', receiver.url)
    await sandbox.trigger('mailgun', 'opened')
    await deliveries(page).filter({ hasText: 'opened' }).waitFor()
    expect(await page.locator('.delivery .event').allTextContents()).toEqual(['opened'])
  })

  it('shows an event that is on its way, until it is forgotten', async () => {
    await registerMailgun(sandbox, 'clicked', receiver.url)
    receiver.answers.push('none')
    const page = await open()
    const sent = sandbox.trigger('mailgun', 'clicked')
    const delivery = deliveries(page).filter({ hasText: 'first attempt' })
    await delivery.getByText('waiting').waitFor()
    await delivery.locator('summary').first().click()
    await delivery.getByText('Not tried yet, or not answered yet.').waitFor()
    await sandbox.reset()
    await page.getByText('Nothing was delivered yet').waitFor()
    expect(await deliveries(page).count()).toBe(0)
    await sent
  })

  it('sets faults, shows them, and ends them', async () => {
    const page = await open()
    const call = async () =>
      (await sandbox.fetch('/mailgun/v3/domains/a.org/webhooks', { headers: { authorization: `Basic ${btoa('api:any')}` } })).status
    await page.getByRole('heading', { name: 'Faults' }).click()
    const next = page.getByRole('group', { name: 'Answer the next calls with a status' })
    await next.getByLabel('Calls').fill('1')
    await page.getByRole('button', { name: 'Set faults' }).click()
    const badge = page.locator('#faults-now')
    await badge.getByText('1 call 503', { exact: true }).waitFor()
    expect([await call(), await call()]).toEqual([503, 200])
    await badge.getByText('done').waitFor()
    await page.getByRole('button', { name: 'End all' }).click()
    await badge.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Set faults' }).click()
    await page.getByRole('alert').getByText('Nothing is set').waitFor()
  })

  it('shows no key, and what comes from outside as text', async () => {
    const markup = '<img src=x onerror=alert(1)>'
    await registerButtondown(sandbox, 'a-signing-key')
    await registerMailgun(sandbox, 'clicked', `${receiver.url}?q=${encodeURIComponent(markup)}`)
    receiver.answers.push({ status: 503, body: markup })
    await sandbox.trigger('mailgun', 'clicked', { recipient: markup })
    const page = await open()
    await deliveries(page).first().locator('summary').first().click()
    await page.getByLabel('Body of the answer').getByText(markup).waitFor()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.content()).not.toContain('a-signing-key')
  })

  it('keeps what one types and where one is while it is brought up to date', async () => {
    await registerMailgun(sandbox, 'clicked', receiver.url)
    const page = await open()
    await page.getByLabel('Overrides').fill('{ "recipient"')
    await sandbox.trigger('mailgun', 'clicked')
    await deliveries(page).first().waitFor()
    await page.keyboard.type(': 1 }')
    expect(await page.getByLabel('Overrides').inputValue()).toBe('{ "recipient": 1 }')
    const another = page
      .getByRole('region', { name: 'Webhooks' })
      .locator('details:visible', { hasText: /^Register another one/ })
      .first()
    await another.locator('summary').press('Enter')
    for (let i = 0; i < 2; i++) await page.waitForResponse('**/_sandbox/attempts*')
    expect(await another.locator('pre').isVisible()).toBe(true)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Register another one')
  })

  it('says that the sandbox is gone', async () => {
    const page = await open()
    await sandbox.close()
    await page.getByText('Not connected').waitFor()
    expect(complaints.splice(0).every((text) => text.includes('ERR_CONNECTION'))).toBe(true)
  })

  describe.each(['light', 'dark'] as const)('in the colours of a %s screen', (colorScheme) => {
    it('has enough contrast everywhere', async () => {
      await registerMailgun(sandbox, 'clicked', receiver.url)
      receiver.answers.push(
        { status: 500, body: 'no' },
        { status: 404, body: 'no' },
        { status: 406, body: 'no' },
        { status: 200, body: 'yes' },
      )
      await sandbox.trigger('mailgun', 'clicked')
      await sandbox.clock.advance('5m')
      await sandbox.trigger('mailgun', 'clicked')
      await sandbox.trigger('mailgun', 'clicked')
      await sandbox.fetch('/mailgun/v3/domains/a.org/webhooks')
      const page = await open({ colorScheme })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.getByLabel('Overrides').fill('{')
      await trigger(page).click()
      await page.getByRole('heading', { name: 'Faults' }).click()
      for (const summary of await page.locator('.delivery > summary').all()) await summary.click()
      await page.getByText('Status 406').waitFor()
      expect(await page.evaluate(textsSeen)).toBeGreaterThan(100)
      expect(await page.evaluate(tooFaint)).toEqual([])
      await page.getByRole('button', { name: 'Reset…' }).click()
      expect(await page.evaluate(tooFaint)).toEqual([])
    })
  })

  it.each([320, 390, 768, 1280])('has nothing that is wider than a window of %i pixels', async (width) => {
    await registerMailgun(sandbox, 'clicked', `${receiver.url}/${'long'.repeat(60)}`)
    receiver.answers.push({ status: 500, body: 'x'.repeat(500) })
    await sandbox.trigger('mailgun', 'clicked', { recipient: 'x'.repeat(500) })
    const page = await open({ width })
    await deliveries(page).first().locator('summary').first().click()
    await page.getByText('Status 500').waitFor()
    await page.getByRole('heading', { name: 'Faults' }).click()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })
})
