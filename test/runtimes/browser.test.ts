import { describe, expect, it } from 'vitest'
import { launch, wanted } from '../docs/browser.js'
import { vectorFiles } from '../events/vectors.js'
import { suiteScript } from './bundle.js'
import type { Result } from './suite.js'

describe.skipIf(!wanted)('in a browser', () => {
  it('clients, the guard, the judgement and receivers do what they do elsewhere', async () => {
    const browser = await launch()
    try {
      const page = await browser.newPage()
      // Signatures want a secure context; nothing is sent anywhere.
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>suite</title>' }))
      await page.goto('https://suite.example/')
      await page.addScriptTag({ content: await suiteScript() })
      const results: Result[] = JSON.parse(await page.evaluate(`runSuite(${JSON.stringify(vectorFiles)}).then(JSON.stringify)`))
      expect(results.filter(({ fault }) => fault !== undefined)).toEqual([])
      expect(results.length).toBeGreaterThan(vectorFiles.flatMap(({ vectors }) => vectors).length)
    } finally {
      await browser.close()
    }
  })
})
