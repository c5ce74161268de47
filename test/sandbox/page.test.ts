import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { controlPage } from '../../src/sandbox/page.js'

const { headers, body } = await controlPage()
const policy = headers['content-security-policy'] ?? ''

const contentOf = (tag: string): string[] =>
  [...body.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, content]) => content ?? '')

describe('the page at /_sandbox', () => {
  it('is one document that refers to nothing outside of it', () => {
    expect(body).toMatch(/^<!doctype html>\n<html lang="en">/)
    const references = [...body.matchAll(/\b(?:src|href|action|url)\s*[=(]\s*["']?([^"'\s)>]*)/gi)].map(([, target]) => target)
    expect(references.filter((target) => target !== '#deliveries' && target !== 'data:,')).toEqual([])
    expect(body).not.toMatch(/https?:\/\//)
    expect(body).not.toMatch(/@import|\bimport\s*\(/)
  })

  it('may run its own script and style and talk to its own origin, and nothing else', () => {
    for (const tag of ['script', 'style']) {
      const [content, ...more] = contentOf(tag)
      expect(more).toEqual([])
      const hash = createHash('sha256')
        .update(content ?? '')
        .digest('base64')
      expect(policy.split('; ')).toContain(`${tag}-src 'sha256-${hash}'`)
    }
    expect(policy).not.toContain('unsafe')
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]),
    )
  })

  it('makes no markup of what comes from outside', () => {
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(body).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function/)
    expect(body).not.toMatch(/<[^>]+\son\w+=/)
  })

  it('names no provider', () => {
    expect(body).not.toMatch(/mailgun|buttondown|emma/i)
  })
})
