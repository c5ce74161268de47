import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inlineScripts, policyFor, withoutCallsHome } from '../../src/docs/seal.js'

const page = (program: string, document: string): string =>
  `<script type="module">${program}\n  const __redoc_definition = ${document};</script>`

describe('taking out the addresses that a page calls by itself', () => {
  it('shows a logo that is part of the page', () => {
    const html = withoutCallsHome(page('img(`https://cdn.redoc.ly/redoc/logo-mini-full.svg`)', '{}'))
    expect(html).toContain('img(`data:image/svg+xml,')
    expect(html).not.toContain('cdn.redoc.ly')
  })

  it('leaves telemetry and icons nowhere to go', () => {
    const html = withoutCallsHome(page('a=`https://otel.cloud.redocly.com/v1/traces`,b="https://cdn.redocly.com/icons/fa/7.0.0"', '{}'))
    expect(html).toContain('a=`data:,`,b="data:,"')
  })

  it('leaves links alone, and what the document says', () => {
    const document = '{"description":"https://cdn.redoc.ly/redoc/logo-mini-full.svg"}'
    const html = page('a=`https://redocly.com/redoc/`', document)
    expect(withoutCallsHome(html)).toBe(html)
  })

  it('is refused for a page of another make, with a word on what to install', () => {
    expect(() => withoutCallsHome('<script>start()</script>')).toThrow(
      expect.objectContaining({ code: 'unknown_builder', message: expect.stringContaining('npm install --save-dev @redocly/cli@') }),
    )
  })
})

describe('the policy of a page', () => {
  it('finds the scripts of a page, but not what looks like one inside a script', () => {
    expect(inlineScripts('<p><script>a("<script>")</script><SCRIPT type="module">b\n</SCRIPT>')).toEqual(['a("<script>")', 'b\n'])
  })

  it('allows the scripts that the page has and the files of its site, and no other', () => {
    const hash = createHash('sha256').update('start()\n').digest('base64')
    expect(policyFor('<script>start()\r\n</script>').split('; ')).toContain(`script-src 'self' 'sha256-${hash}'`)
    expect(policyFor('<p><script src="site.js"></script>').split('; ')).toContain("script-src 'self'")
  })

  it('lets nothing be fetched, sent or embedded', () => {
    const policy = policyFor('<script>start()</script>').split('; ')
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'none'", 'img-src data:', "base-uri 'none'", "form-action 'none'"]),
    )
    expect(policy.join()).not.toMatch(/https?:|\*|unsafe-eval|script-src[^,]*unsafe-inline/)
  })
})
