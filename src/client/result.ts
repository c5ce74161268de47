import { ClientError } from './errors.js'
import { type Loose, record } from './loose.js'

const isJson = (response: Response): boolean => /[/+]json\b/i.test(response.headers.get('content-type') ?? 'application/json')

/** Reads a success by its content type; openapi-fetch takes every one for JSON. */
async function readData(response: Response, name: string): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  if (!isJson(response)) return text
  try {
    return JSON.parse(text)
  } catch {
    throw new ClientError(
      'invalid_response',
      `${name} was answered with status ${response.status} and a body that is not JSON, though its Content-Type says so.`,
    )
  }
}

/** The body of a failure; openapi-fetch has read it as JSON where it could. One without a body is told by its status. */
function readError(error: unknown, response: Response): unknown {
  if (error === undefined || error === null || error === '') return `${response.status} ${response.statusText}`.trim()
  return isJson(response) || typeof error === 'object' ? error : String(error)
}

/**
 * What openapi-fetch resolved to, as a call resolves to it.
 *
 * @param unread the success came as a stream, to be read here
 * @throws ClientError `invalid_response`
 */
export async function readResult(result: unknown, name: string, unread: boolean): Promise<Loose> {
  const { data, error, response } = record(result)
  if (!(response instanceof Response)) return record(result)
  if (!response.ok) return { error: readError(error, response), response }
  const body = data === undefined || data === null
  return { data: unread && !body ? await readData(response, name) : (data ?? undefined), response }
}
