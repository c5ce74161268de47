import type { Reporter, ReporterOptions } from '../report.js'
import { type GithubOptions, githubReporter } from './github.js'
import { jsonReporter } from './json.js'
import { junitReporter } from './junit.js'
import { type PrettyOptions, prettyReporter } from './pretty.js'
import { sarifReporter } from './sarif.js'

export { type GithubOptions, githubReporter, jsonReporter, junitReporter, type PrettyOptions, prettyReporter, sarifReporter }

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
