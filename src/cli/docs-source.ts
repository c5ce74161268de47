import { readdir, readFile } from 'node:fs/promises'
import { behaviourOf } from '../docs/behaviour.js'
import type { DocsSource } from '../docs/build.js'
import type { Text, Texts } from '../docs/texts.js'
import { type ContractId, loadContract, loadExamples, loadRules, specUrl } from '../registry.js'

/** What the pages of one of our contracts are made of. */
export async function docsSource(id: ContractId): Promise<DocsSource> {
  const [contract, examples, rules, json, yaml] = await Promise.all([
    loadContract(id),
    loadExamples(id),
    loadRules(id),
    readFile(specUrl(id), 'utf8'),
    readFile(specUrl(id, 'yaml'), 'utf8'),
  ])
  const document: object = JSON.parse(json)
  return { contract, document, yaml, behaviour: await behaviourOf(contract, examples, rules) }
}

/** The root of the package: the same from the sources and from what is built of them. */
const ROOT = new URL('../../', import.meta.url)

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** A file of the package, or undefined where it is not there. */
async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(new URL(path, ROOT), 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The names of a folder's files that end so, in their order; none where there is no such folder. */
async function filesIn(folder: string, end: string): Promise<string[]> {
  try {
    return (await readdir(new URL(folder, ROOT))).filter((name) => name.endsWith(end)).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function textAt(path: string, file: string): Promise<Text[]> {
  const markdown = await read(path)
  return markdown === undefined ? [] : [{ path, file, markdown }]
}

/** A report with the drawings that lie beside it. */
async function reportAt(path: string, file: string, charts: string): Promise<Text[]> {
  const [[text], names] = await Promise.all([textAt(path, file), filesIn(`${path.replace(/[^/]*$/, '')}${charts}/`, '.svg')])
  if (text === undefined) return []
  const svgs = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const svg = await read(`${path.replace(/[^/]*$/, '')}${charts}/${name}`)
      return [`${charts}/${name}`, svg ?? '']
    }),
  )
  return [{ ...text, svgs: Object.fromEntries(svgs) }]
}

/** The texts of the package: the start page, the guide in the order of its files' numbers, and what else there is. */
export async function docsTexts(): Promise<Texts> {
  const guideFiles = await filesIn('docs/guide/', '.md')
  const [start, guide, measurements, mutation, contributing, changelog] = await Promise.all([
    textAt('docs/start.md', 'index.html'),
    Promise.all(guideFiles.map((name) => textAt(`docs/guide/${name}`, `guide-${name.replace(/^\d+-/, '').replace(/\.md$/, '.html')}`))),
    reportAt('bench/report.md', 'measurements.html', 'charts'),
    textAt('docs/mutation.md', 'mutation.html'),
    textAt('CONTRIBUTING.md', 'contributing.html'),
    textAt('CHANGELOG.md', 'changelog.html'),
  ])
  const [first] = start
  return {
    ...(first === undefined ? {} : { start: first }),
    guide: guide.flat(),
    project: [...measurements, ...mutation, ...contributing, ...changelog],
  }
}
