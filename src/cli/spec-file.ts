import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { parse } from 'yaml'
import { ContractError } from '../contract/index.js'
import { contractIds, isContractId, specUrl } from '../registry.js'
import { UsageError } from './errors.js'
import { didYouMean } from './suggest.js'

/** An OpenAPI document, and how it was named. */
export interface SpecFile {
  readonly name: string
  readonly version: string
  readonly document: object
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads one of our contracts by its id, or else a file; one that refers to other files is bundled with them.
 *
 * @throws UsageError when there is neither, or the file is no OpenAPI 3 document; ContractError when it cannot be bundled
 */
export async function specNamed(name: string): Promise<SpecFile> {
  const document = isContractId(name) ? parsed(name, await readFile(specUrl(name), 'utf8')) : await fromFile(name)
  const info = isObject(document['info']) ? document['info'] : {}
  return { name, version: String(info['version'] ?? ''), document }
}

async function fromFile(path: string): Promise<Json> {
  const document = parsed(path, await textOf(path))
  const { openapi, swagger } = document
  if (typeof swagger === 'string') {
    throw new UsageError(`${path} is a Swagger ${swagger} document. Convert it to OpenAPI 3 first.`)
  }
  if (typeof openapi !== 'string' || !openapi.startsWith('3.')) {
    throw new UsageError(`${path} is no OpenAPI 3 document: it has no "openapi: 3.x" at its top. Give the file that the spec begins with.`)
  }
  return refersOutside(document) ? bundled(path) : document
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error
    throw new UsageError(
      `There is no contract and no file ${JSON.stringify(path)}.${didYouMean(path, contractIds)} Contracts are: ${contractIds.join(', ')}. Of a file, give the path.`,
    )
  }
}

function parsed(path: string, text: string): Json {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    document = fromYaml(path, text)
  }
  if (isObject(document)) return document
  throw new UsageError(`${path} is no OpenAPI document: at its top is no object. Give the file that the spec begins with.`)
}

function fromYaml(path: string, text: string): unknown {
  try {
    return parse(text, { merge: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error)
    throw new UsageError(`${path} is neither JSON nor YAML: ${reason}`)
  }
}

/** Does any reference lead out of the document? */
function refersOutside(value: unknown, seen: Set<unknown> = new Set()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  if (Array.isArray(value)) return value.some((item) => refersOutside(item, seen))
  if (isObject(value) && typeof value['$ref'] === 'string' && !value['$ref'].startsWith('#')) return true
  return Object.values(value).some((child) => refersOutside(child, seen))
}

async function bundled(path: string): Promise<Json> {
  const { bundle } = await import('../codegen/redocly.js')
  try {
    const document = await bundle(`./${basename(path)}`, dirname(path))
    if (isObject(document)) return document
  } catch (error) {
    if (!(error instanceof ContractError) || error.code !== 'missing_package') throw error
    throw new UsageError(`${path} refers to other files, and bundling them needs Redocly CLI. ${error.message}`)
  }
  throw new UsageError(`${path} cannot be bundled: what comes out is no document. Bundle it with \`redocly bundle\`, and give the result.`)
}
