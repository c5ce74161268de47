import { isObject } from '../codegen/document.js'
import type { Contract, Evidence } from '../contract/index.js'
import { countEvidence } from './statements.js'

/** What the index page says of a contract. */
export interface Summary {
  readonly id: string
  readonly title: string
  readonly version: string
  /** What it models, in a sentence. */
  readonly about: string
  readonly operations: number
  readonly events: number
  /** The statuses of all operations: one that two operations may answer with counts twice. */
  readonly statuses: number
  readonly evidence: Readonly<Record<Evidence, number>>
}

/**
 * Counts what a contract has, and how much of it is documented, recorded and inferred.
 *
 * @throws ContractError `invalid_spec`, when the document is no OpenAPI 3 document
 */
export function summarize(contract: Contract, document: object): Summary {
  const operations = Object.values(contract.operations)
  return {
    id: contract.id,
    title: contract.title,
    version: contract.version,
    about: aboutOf(document),
    operations: operations.length,
    events: Object.keys(contract.events).length,
    statuses: operations.reduce((sum, { responses }) => sum + Object.keys(responses).length, 0),
    evidence: countEvidence(document),
  }
}

/** The summary of the spec, or else the first paragraph of its description. */
function aboutOf(document: object): string {
  const info = isObject(document) ? document['info'] : undefined
  if (!isObject(info)) return ''
  const text = [info['summary'], info['description']].find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof text === 'string' ? (text.trim().split(/\n\s*\n/)[0] ?? '') : ''
}
