import { Tallies, type Tally } from './mutation.js'
import { deliveryNodes } from './mutation-document.js'
import { isObject } from './schema-facts.js'
import { exampleEvents, type MessageSource, makeEvent } from './valid-messages.js'
import { seeded } from './valid-random.js'

/** A delivery that is signed, or was changed after it was. */
export interface SignedCase {
  /** What was done to it; undefined: nothing, it is authentic. */
  readonly kind: string | undefined
  /** The code of the error with which a receiver has to refuse it. */
  readonly code?: string
  readonly request: Request
}

/** How deliveries of one contract are signed and received: what only its provider's side knows. */
export interface Signing {
  /** An authentic delivery of the event, and deliveries that are not. `other` is the payload of another delivery. */
  cases(payload: object, other: object): AsyncIterable<SignedCase>
  /** Receives one, and tells its type. Fails with an error that has a `code`. */
  receive(request: Request): Promise<{ readonly type: string }>
}

/** What became of the deliveries of one contract. */
export interface SignatureReport {
  /** How many authentic ones there were. */
  readonly valid: number
  readonly refused: number
  readonly wrong: readonly Tally[]
  readonly problems: readonly string[]
}

const codeOf = (error: unknown): string => (error instanceof Error ? String(Reflect.get(error, 'code') ?? error.message) : String(error))

/** What the receiver made of a delivery: the type of its event, or the code of its refusal. */
async function outcome(signing: Signing, request: Request): Promise<{ type: string } | { code: string }> {
  try {
    const { type } = await signing.receive(request)
    return { type }
  } catch (error) {
    return { code: codeOf(error) }
  }
}

/**
 * Signs events of a contract, changes some of what was signed, and holds the receiver against it.
 *
 * @param made how many payloads are made from the schemas, besides the examples
 */
export async function mutateSignatures(
  source: MessageSource,
  signing: Signing,
  { seed, made }: { readonly seed: number; readonly made: number },
): Promise<SignatureReport> {
  const random = seeded(seed)
  const nodes = deliveryNodes(source.document)
  const drafts = [
    ...nodes.flatMap((node) => exampleEvents(source, node)),
    ...Array.from({ length: made }, (_, i) => nodes[i % nodes.length]).flatMap((node) =>
      node === undefined ? [] : [makeEvent({ ...source, random }, node, node.bodies[0])],
    ),
  ]
  const wrong = new Tallies()
  const problems: string[] = []
  let valid = 0
  let refused = 0
  let other: object = {}
  for (const { event, body, query } of drafts) {
    const payload = (body ?? query)?.value
    if (!isObject(payload)) continue
    for await (const { kind, code, request } of signing.cases(payload, other)) {
      const what = await outcome(signing, request)
      const right = kind === undefined ? 'type' in what && what.type === event : 'code' in what && what.code === code
      if (!right)
        problems.push(
          `${source.contract.id}: delivery ${event} (${kind ?? 'authentic'}): expected ${code ?? event}, and got ${JSON.stringify(what)}`,
        )
      if (kind !== undefined) wrong.add(kind, right)
      else {
        valid += 1
        if (!right) refused += 1
      }
    }
    other = payload
  }
  return { valid, refused, wrong: wrong.list(), problems }
}
