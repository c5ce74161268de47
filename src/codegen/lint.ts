import { join } from 'node:path'
import { ContractError } from '../contract/index.js'
import { isObject } from './document.js'
import { redocly } from './redocly.js'
import { contractFolders, type Workspace } from './workspace.js'

/** What Redocly says of one contract's spec. */
export interface LintReport {
  readonly contract: string
  readonly errors: number
  readonly warnings: number
  /** Findings that an ignore file keeps silent. */
  readonly ignored: number
  /** The findings in Redocly's own words, with the lines that they are about; empty when there is none. */
  readonly findings: string
}

/** Neither an error nor a warning, and nothing swept under an ignore file. */
export const isClean = ({ errors, warnings, ignored }: LintReport): boolean => errors + warnings + ignored === 0

function totalsOf(stdout: string): { errors: number; warnings: number; ignored: number } | undefined {
  try {
    const report: unknown = JSON.parse(stdout)
    const totals = isObject(report) ? report['totals'] : undefined
    if (!isObject(totals)) return undefined
    const [errors, warnings, ignored] = [totals['errors'], totals['warnings'], totals['ignored']].map(Number)
    return errors === undefined || warnings === undefined || ignored === undefined ? undefined : { errors, warnings, ignored }
  } catch {
    return undefined
  }
}

/** Redocly's messages, without the box that announces the end of this Node. */
const withoutBox = (stderr: string): string =>
  stderr
    .split('\n')
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .trim()

async function lintContract(contract: string, { root }: Workspace): Promise<LintReport> {
  const entry = join('openapi', contract, 'openapi.yaml')
  const counted = await redocly(['lint', entry, '--format', 'json', '--max-problems', '10000'], root)
  const totals = totalsOf(counted.stdout)
  if (totals === undefined) {
    throw new ContractError('invalid_spec', `Redocly cannot lint ${entry}:\n${withoutBox(counted.stderr) || counted.stdout.trim()}`)
  }
  if (totals.errors + totals.warnings + totals.ignored === 0) return { contract, ...totals, findings: '' }
  const { stdout } = await redocly(['lint', entry, '--format', 'codeframe'], root)
  return { contract, ...totals, findings: stdout.trim() || `${totals.ignored} findings are hidden by .redocly.lint-ignore.yaml.` }
}

/**
 * Lints every contract that has a folder, by the rules of the workspace's redocly.yaml; in the order of their names.
 *
 * @param onReport called as each is done
 * @throws ContractError `missing_package` when Redocly is not installed, `invalid_spec` when it cannot read a spec or its own rules
 */
export async function lintSpecs(workspace: Workspace, onReport: (report: LintReport) => void = () => undefined): Promise<LintReport[]> {
  const folders = await contractFolders(workspace)
  return Promise.all(
    folders.map(async (contract) => {
      const report = await lintContract(contract, workspace)
      onReport(report)
      return report
    }),
  )
}
