import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderHandler } from '../../src/cli/docs-serve.js'
import { type Listening, listen } from '../../src/listen.js'

let folder: string
let server: Listening
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs-serve-test-'))
  const site = join(folder, 'site')
  await mkdir(join(site, '.git'), { recursive: true })
  await mkdir(join(site, 'deep'))
  await writeFile(join(folder, 'secret.html'), 'secret')
  await writeFile(join(folder, 'site-2.html'), 'secret')
  const files = {
    'index.html': 'start',
    '404.html': 'nothing here',
    'site.css': 'a{}',
    'site.js': '1',
    'a b.yaml': 'a: 1',
    '.git/config': 'secret',
    'deep/page.html': 'deep',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(site, name), text)
  await symlink(join(folder, 'secret.html'), join(site, 'link.html'))
  server = await listen(await folderHandler(site))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

/** Asks for a path as it is written: `fetch` would tidy it up. */
const ask = (path: string, method = 'GET'): Promise<{ status: number | undefined; type: string | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(server.url, { path, method }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }))
    })
    sent.on('error', reject).end()
  })

describe('the site on a port', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'start'],
    ['/index.html?x=1', 'text/html; charset=utf-8', 'start'],
    ['/site.css', 'text/css; charset=utf-8', 'a{}'],
    ['/site.js', 'text/javascript; charset=utf-8', '1'],
    ['/a%20b.yaml', 'application/yaml; charset=utf-8', 'a: 1'],
    ['/deep/page.html', 'text/html; charset=utf-8', 'deep'],
  ])('has %s as %s', async (path, type, body) => {
    expect(await ask(path)).toEqual({ status: 200, type, body })
  })

  it.each([
    '/nothing.html',
    '/deep',
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/deep/..%2f..%2fsecret.html',
    '/..%5csecret.html',
    '/../site-2.html',
    '//secret.html',
    '/.git/config',
    '/link.html',
    '/index.html%00.css',
    '/%ff',
  ])('answers %s with its own page for what is not there', async (path) => {
    expect(await ask(path)).toEqual({ status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' })
  })

  it('finds its way home from a page that is not there, however deep', async () => {
    await writeFile(
      join(folder, 'site', '404.html'),
      '<link href="site.css"><a href="#a">a</a><a href="https://example.com/">b</a><script src="site.js">',
    )
    const { body } = await ask('/a/b/c.html')
    expect(body).toBe('<link href="/site.css"><a href="#a">a</a><a href="https://example.com/">b</a><script src="/site.js">')
  })

  it('tells of a file without sending it, and takes nothing', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 })
  })
})
