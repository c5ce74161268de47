import type { Notice, Violation } from '../../src/contract/index.js'
import { type FindRule, type Judgement, type Reporter, Run, type Unjudged } from '../../src/judge/report.js'

/** What somebody could hide in a message: colours, bells, commands of CI, markup. */
export const HOSTILE =
  '\u001b[31m\u0007\u0000\r\n::error::x ##[add-mask]y </failure> ]]> & <b> "q" \' `c` | *s* _u_ [l](u) % , \u202e \ufffe \ud800'

export const violation = (more: Partial<Violation> = {}): Violation => {
  const {
    message = 'response',
    in: place = 'body',
    pointer = '/urls/0',
    keyword = 'type',
    expected = 'string',
    actual = 'integer 5',
  } = more
  return {
    message,
    in: place,
    pointer,
    keyword,
    expected,
    actual,
    text: `${message} ${place} ${pointer}: expected ${expected}, got ${actual}`,
  }
}

export const notice = (more: Partial<Notice> = {}): Notice => {
  const { message = 'response', in: place = 'body', pointer = '/news', keyword = 'newProperty', actual = 'property "news"' } = more
  return { message, in: place, pointer, keyword, actual, text: `${message} ${place} ${pointer}: ${actual} is not in the contract` }
}

interface Parts extends Partial<Omit<Judgement, 'verdict'>> {
  readonly violations?: readonly Violation[]
  readonly notices?: readonly Notice[]
  readonly operation?: string
}

export function judgement({ violations = [], notices = [], operation = 'getWebhook', ...more }: Parts): Judgement {
  return { contract: 'shop', name: 'getWebhook 200', verdict: { ok: violations.length === 0, operation, violations, notices }, ...more }
}

/** What a reporter writes of such a run. */
export function report(
  make: (write: (text: string) => void) => Reporter,
  messages: readonly (Judgement | Unjudged)[],
  { strict = false, maxFindings = Number.POSITIVE_INFINITY } = {},
): string {
  let text = ''
  const run = new Run(
    [
      make((more) => {
        text += more
      }),
    ],
    strict,
    maxFindings,
  )
  for (const message of messages) {
    if ('kind' in message) run.unjudged(message)
    else run.judged(message)
  }
  run.end()
  return text
}

export const source = { file: 'traffic.har', entry: 17, line: 5203 }
export const findRule: FindRule = () => ({ file: 'shop.yaml', line: 812, evidence: 'documented', source: 'the manual, page 3' })
export const skipped: Unjudged = { kind: 'skipped', reason: 'another server', detail: 'www.example.com', source }
export const unreadable: Unjudged = { kind: 'unreadable', reason: 'not JSON, at position 5', source: { file: '-', line: 3 } }
export const broken = judgement({ violations: [violation()], source, duration: 12, status: 200 })
export const noticed = judgement({ notices: [notice()], source: { ...source, entry: 18 } })

/** A run with something of everything. */
export const EVERYTHING = [
  judgement({ duration: 30 }),
  broken,
  noticed,
  judgement({ name: 'listWebhooks', problem: 'no answer' }),
  skipped,
  skipped,
  unreadable,
]

/** A report without the times that differ from run to run. */
export const withoutTimes = (text: string): string => text.replace(/\(\d+\.\d s\)/g, '(T)')

/** What a terminal could take for a command: control characters, and marks that turn text around. */
export const unsafe = (text: string): string[] => text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g) ?? []
