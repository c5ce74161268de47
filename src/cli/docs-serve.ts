import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { FILES } from '../docs/site.js'
import type { Handler } from '../listen.js'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
}

/** The names of a path, or undefined when it names something that is none: hidden, above, or not text. */
function namesOf(pathname: string): string[] | undefined {
  try {
    const names = decodeURIComponent(pathname)
      .split('/')
      .filter((name) => name !== '')
    return names.some((name) => name.startsWith('.') || /[\\\0]/.test(name)) ? undefined : names
  } catch {
    return undefined
  }
}

/** A file of the folder, wherever a link of the disk may lead; undefined where there is none. */
async function fileIn(root: string, names: readonly string[]): Promise<string | undefined> {
  try {
    const path = await realpath(join(root, ...names))
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : undefined
  } catch {
    return undefined
  }
}

const headersFor = (path: string): Record<string, string> => ({
  'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
})

/** The folder's own page for what is not there. It is seen from anywhere, so its links begin at the root. */
async function notFound(root: string): Promise<Response> {
  const path = await fileIn(root, [FILES.notFound])
  if (path === undefined)
    return new Response('There is no such page.\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const html = (await readFile(path, 'utf8')).replace(/(\s(?:href|src)=")(?![a-z]+:|[#/])/g, '$1/')
  return new Response(html, { status: 404, headers: headersFor(path) })
}

/**
 * Serves the files of one folder, and nothing else. What is not there is answered with the folder's own page for that.
 *
 * @throws the error of the file system, when there is no such folder
 */
export async function folderHandler(folder: string): Promise<Handler> {
  const root = await realpath(folder)
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response('There is nothing here but pages to read.\n', {
        status: 405,
        headers: { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' },
      })
    }
    const names = namesOf(new URL(request.url).pathname)
    const wanted = names?.length === 0 ? [FILES.index] : names
    const path = wanted === undefined ? undefined : await fileIn(root, wanted)
    if (path !== undefined) return new Response(await readFile(path), { headers: headersFor(path) })
    return notFound(root)
  }
}
