import { type Contract, judgeEvent, judgeExchange, type Verdict } from '../contract/index.js'
import type { Recorded, RecordedEvent, RecordedExchange } from './recorded-message.js'
import { EventUrls, type Mapping, Routes } from './recorded-route.js'
import { withoutGaps } from './recording-gaps.js'
import type { Judgement, Unjudged } from './report.js'
import { hideSecrets, secretsOf } from './secrets.js'

export interface RecordedOptions {
  /** An exchange is held against the first whose server and path it is; an event against the first that knows it. */
  readonly contracts: readonly Contract[]
  /** URLs that stand for the contracts' servers: of a mock, a proxy, a gateway. */
  readonly baseUrls?: readonly Mapping[]
  /** The URLs of the user's own receivers, `*` standing for anything: what was sent there is judged as an event. */
  readonly eventUrls?: readonly Mapping[]
}

/** Judges one recorded message; or says why not. */
export type JudgeOne = (recorded: Recorded) => Judgement | Unjudged

/** The judgement of a message, without what only its recording lacks, and without its secrets. */
function judgementOf(contract: Contract, recorded: RecordedExchange | RecordedEvent, name: string, found: Verdict): Judgement {
  const { source, request } = recorded
  const { verdict, unknown } = withoutGaps(found, recorded)
  const isClean = verdict.ok && verdict.notices.length === 0
  const response = recorded.kind === 'exchange' ? recorded.response : undefined
  const duration = recorded.kind === 'exchange' ? recorded.duration : undefined
  const [asked, answered] = [request.headers.get('content-type'), response?.headers.get('content-type') ?? null]
  return {
    contract: contract.id,
    name,
    verdict: isClean ? verdict : hideSecrets(verdict, secretsOf({ request, ...(response === undefined ? {} : { response }) })),
    source,
    ...(duration === undefined ? {} : { duration }),
    ...(response === undefined ? {} : { status: response.status }),
    ...(isClean
      ? {}
      : {
          contentTypes: {
            ...(asked === null ? {} : { [recorded.kind === 'event' ? 'event' : 'request']: asked }),
            ...(answered === null ? {} : { response: answered }),
          },
        }),
    ...(unknown.length === 0 ? {} : { unknown }),
  }
}

/** Holds a delivery against the contracts whose event it may be: the first that knows it, otherwise the first of all. */
function judgeDelivery(contracts: readonly Contract[], event: RecordedEvent): Judgement | Unjudged {
  let first: Judgement | undefined
  for (const contract of contracts) {
    const verdict = judgeEvent(contract, event.request)
    const judgement = judgementOf(contract, event, `event ${verdict.operation ?? 'unknown'}`, verdict)
    if (verdict.operation !== undefined) return judgement
    first ??= judgement
  }
  return first ?? { kind: 'skipped', reason: 'an event of no contract', source: event.source }
}

/**
 * Makes a function that judges recorded messages, one at a time and at once. What belongs to none of the contracts comes out as `skipped`, what
 * could not be read as `unreadable`, so that every message is accounted for. No secret of a message gets into its judgement.
 *
 * @throws MappingError when a base URL or a pattern is none
 */
export function recordJudge({ contracts, baseUrls = [], eventUrls = [] }: RecordedOptions): JudgeOne {
  const routes = new Routes(contracts, baseUrls)
  const receivers = new EventUrls(contracts, eventUrls)
  return (recorded) => {
    if (recorded.kind === 'unreadable') return recorded
    const { source, request } = recorded
    if (recorded.kind === 'event') return judgeDelivery(receivers.of(request.url) ?? contracts, recorded)
    const takers = receivers.of(request.url)
    if (takers !== undefined) return judgeDelivery(takers, { kind: 'event', request, source })
    const destination = routes.of(recorded)
    if ('skip' in destination) {
      const { skip, detail } = destination
      return { kind: 'skipped', reason: skip, ...(detail === undefined ? {} : { detail }), source }
    }
    const { response } = recorded
    if (response !== undefined && response.status <= 0) return { kind: 'skipped', reason: 'aborted: there is no response', source }
    const { contract, found, baseUrl } = destination
    const verdict = judgeExchange(contract, request, response, baseUrl === undefined ? {} : { baseUrl }, found)
    const name = [verdict.operation ?? `${request.method} of no operation`, ...(response === undefined ? [] : [response.status])].join(' ')
    return judgementOf(contract, recorded, name, verdict)
  }
}

/**
 * Judges what a recording holds, in its order and as it comes.
 *
 * @param recording what `readHar` or `readNdjson` gives
 * @throws MappingError when a base URL or a pattern is none
 */
export async function* judgeRecorded(recording: AsyncIterable<Recorded>, options: RecordedOptions): AsyncGenerator<Judgement | Unjudged> {
  const judge = recordJudge(options)
  for await (const recorded of recording) yield judge(recorded)
}
