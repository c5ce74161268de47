import type { Notice, Violation } from '../../contract/index.js'
import type { Judgement, MessageSource, Reporter, ReporterOptions, RulePlace, Unjudged } from '../report.js'
import { line, sourceText, titleOf, unjudgedText } from './words.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const MAX_RULES = 1000

/** A path as the URI that SARIF wants. */
const uriOf = (file: string): string =>
  file === '-'
    ? 'standard-input'
    : file
        .replaceAll('\\', '/')
        .split('/')
        .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
        .join('/')
        .replace(/^([A-Za-z])%3A\//, 'file:///$1:/')

const location = (file: string, at: number | undefined) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(at === undefined ? {} : { region: { startLine: at } }) },
})

const ruleLocation = ({ file, line: at }: RulePlace) => ({ ...location(file, at), id: 1, message: { text: 'the rule in the spec' } })

/**
 * For code scanning: SARIF 2.1.0, written as the results come. A violation is an `error`, a notice a `note` (with `strict` an error); each
 * names its rule as `<contract>/<what was judged>/<place>/<keyword>`, and its place in the spec.
 */
export function sarifReporter({ write, findRule, strict = false }: ReporterOptions): Reporter {
  const rules = new Set<string>()
  let before = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"results":[\n`

  const result = (
    level: 'error' | 'note',
    rule: string,
    text: string,
    source: MessageSource | undefined,
    place?: RulePlace | undefined,
  ): void => {
    const ruleId = line(rule)
    if (rules.size < MAX_RULES) rules.add(ruleId)
    const where = source === undefined ? '' : ` (${sourceText(source)})`
    write(
      before +
        JSON.stringify({
          ruleId,
          level,
          message: { text: `${line(text)}${where}` },
          ...(source === undefined ? {} : { locations: [location(source.file, source.line)] }),
          ...(place === undefined ? {} : { relatedLocations: [ruleLocation(place)] }),
        }),
    )
    before = ',\n'
  }

  const found = (level: 'error' | 'note', judgement: Judgement, finding: Violation | Notice): void => {
    const { contract, source, verdict } = judgement
    const ruleId = [contract, verdict.operation ?? 'unknown', `${finding.message}-${finding.in}`, finding.keyword].join('/')
    result(level, ruleId, `${titleOf(judgement)}: ${finding.text}`, source, findRule?.(judgement, finding))
  }

  return {
    judged(judgement) {
      const { contract, verdict, problem, source } = judgement
      if (problem !== undefined) result('error', `${contract}/problem`, `${titleOf(judgement)}: ${problem}`, source)
      for (const violation of verdict.violations) found('error', judgement, violation)
      for (const notice of verdict.notices) found(strict ? 'error' : 'note', judgement, notice)
    },
    unjudged(message: Unjudged) {
      if (message.kind === 'unreadable') result('error', 'unreadable', unjudgedText(message), message.source)
    },
    end() {
      const start = before.startsWith('{') ? before : '\n'
      const driver = {
        name: 'webhook-contracts',
        informationUri: 'https://www.npmjs.com/package/webhook-contracts',
        rules: [...rules].map((id) => ({ id })),
      }
      write(`${start}],"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits"}]}\n`)
    },
  }
}
