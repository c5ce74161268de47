import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What somebody writes in an editor; `«` stands before each word that the pointer rests on. */
const PROGRAM = `
import { createClient, type components } from '../../src/providers/mailgun/mailgun.js'
const mailgun = createClient({ apiKey: 'key', domain: 'a.example' })
const created = await mailgun.«createWebhook({ body: { id: 'clicked', url: [] } })
declare const webhook: components['schemas']['AccountWebhook']
declare const signature: components['schemas']['WebhookSignature']
export const seen = [created, webhook.«webhook_id, signature.«timestamp]
export const path = mailgun.http.GET('/v3/domains/{domain}/webhooks', { params: { path: { «domain: 'a.example' } } })
`

const file = join(root, 'test/package/hover.mts')
const marks = [...PROGRAM.matchAll(/«(\w+)/g)].map(({ 1: word = '', index }, n) => ({ word, offset: index - n }))
const program = PROGRAM.replaceAll('«', '')

const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root)
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const text = name === file ? program : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
})

/** What an editor shows under the pointer, text and tags. */
function hover(wanted: string): string {
  const offset = marks.find(({ word }) => word === wanted)?.offset ?? -1
  const info = service.getQuickInfoAtPosition(file, offset)
  const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`)
  return [ts.displayPartsToString(info?.documentation), ...tags].join('\n')
}

describe('hovering, in an editor,', () => {
  it('the program is one that compiles but for what it leaves open', () => {
    expect(service.getSyntacticDiagnostics(file)).toEqual([])
  })

  it('over an operation shows what the spec says of it', () => {
    expect(hover('createWebhook')).toContain('Create a webhook')
    expect(hover('createWebhook')).toContain('Ties one to three URLs to a webhook name.')
  })

  it('over a property shows its description, and the example that the spec has', () => {
    expect(hover('webhook_id')).toContain('@description 24 hexadecimal digits')
    expect(hover('timestamp')).toContain('@description When it was signed, in seconds since 1970.')
    expect(hover('timestamp')).toContain('@example 1770146798')
  })

  it('over a parameter shows its description and its example', () => {
    expect(hover('domain')).toContain('@description The name of the domain whose webhooks these are.')
    expect(hover('domain')).toContain('@example mg.example.com')
  })
})
