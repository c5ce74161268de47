import type { Reporter, ReporterOptions } from '../report.js'
import { githubReporter } from './github.js'
import { jsonReporter } from './json.js'
import { junitReporter } from './junit.js'
import { prettyReporter } from './pretty.js'
import { sarifReporter } from './sarif.js'

export { githubReporter, jsonReporter, junitReporter, prettyReporter, sarifReporter }

/** Every reporter by its name. */
export const reporters = {
  pretty: prettyReporter,
  json: jsonReporter,
  junit: junitReporter,
  github: githubReporter,
  sarif: sarifReporter,
} satisfies Record<string, (options: ReporterOptions) => Reporter>

export type ReporterName = keyof typeof reporters

export const isReporterName = (name: string): name is ReporterName => Object.hasOwn(reporters, name)

export const reporterNames: readonly ReporterName[] = Object.keys(reporters).filter(isReporterName)
