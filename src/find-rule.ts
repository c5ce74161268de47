import { readFileSync } from 'node:fs'
import type { FindRule } from './judge/report.js'
import { findRuleIn } from './judge/spec-lines.js'
import { isContractId, specUrl } from './registry.js'

/** Finds rules in the bundled specs of our contracts. A spec is read when the first of its rules is asked for. */
export const findRule: FindRule = findRuleIn((id) =>
  isContractId(id) ? { file: `${id}.yaml`, yaml: readFileSync(specUrl(id, 'yaml'), 'utf8') } : undefined,
)
