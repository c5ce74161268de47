import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium of this machine, which CHROMIUM_PATH may name; undefined when there is none. */
export const browserPath: string | undefined = [process.env['CHROMIUM_PATH'] ?? '', ...USUAL].find(
  (path) => path !== '' && existsSync(path),
)

/** True when the tests that need a browser are to be run; with REQUIRE_BROWSER=1 they fail where there is none. */
export const wanted: boolean = browserPath !== undefined || process.env['REQUIRE_BROWSER'] === '1'

export async function launch(): Promise<Browser> {
  if (browserPath === undefined) {
    throw new Error('REQUIRE_BROWSER is 1, but there is no Chromium. Install it (apt-get install chromium), or name it in CHROMIUM_PATH.')
  }
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
