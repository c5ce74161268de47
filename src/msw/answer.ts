import { type ContractExamples, type Operation, type OperationExamples, type ResponseExample, responseOf } from '../contract/index.js'
import type { Choice } from '../mock/choose.js'
import { bodyText } from '../mock/mock.js'

export const NO_EXAMPLES: OperationExamples = { required: {}, optional: {}, bodies: [], responses: [] }

export const examplesOf = (examples: ContractExamples | undefined, operationId: string): OperationExamples =>
  examples !== undefined && Object.hasOwn(examples.operations, operationId)
    ? (examples.operations[operationId] ?? NO_EXAMPLES)
    : NO_EXAMPLES

/** Texts of which one fits most headers that a contract may demand. */
const STAND_INS = ['1', 'example', 'true', 'https://example.com/']

/** The headers that the contract promises with this status: no example of them is known here, so a value that keeps their schema. */
function promisedHeaders(operation: Operation, status: number): [string, string][] {
  const promised = responseOf(operation, status)?.headers.filter(({ required }) => required) ?? []
  return promised.flatMap(({ name, validate }) => {
    const value = STAND_INS.find((text) => validate(text) || validate(Number(text)))
    return value === undefined ? [] : [[name, value]]
  })
}

function exampleFor({ code, mediaType, example }: Choice, { responses }: OperationExamples): ResponseExample | undefined {
  const fitting = responses.filter((shown) => shown.status === code && shown.mediaType === mediaType)
  return example === undefined ? fitting[0] : fitting.find(({ name }) => name === example)
}

/**
 * The answer that was chosen, as the spec's example shows it.
 *
 * @throws Error saying what to do, when the spec declares a body and shows no example of it
 */
export function exampleAnswer(operationId: string, operation: Operation, choice: Choice, examples: OperationExamples): Response {
  const { code: status, mediaType } = choice
  const headers = new Headers(promisedHeaders(operation, status))
  if (mediaType === undefined || status === 204 || status === 205 || status === 304) return new Response(null, { status, headers })
  const shown = exampleFor(choice, examples)
  if (shown === undefined) {
    throw new Error(
      `There is no example of ${operationId} ${status} as ${mediaType}. Give the spec one, or handlers(…, { answers: { ${operationId}: … } }).`,
    )
  }
  headers.set('content-type', mediaType)
  return new Response(bodyText(shown.value, mediaType), { status, headers })
}
