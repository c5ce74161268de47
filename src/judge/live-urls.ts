import { LiveError } from './live-errors.js'

/** Where nobody is: RFC 2606 keeps `.invalid` for names that never resolve, so that no event of a live account reaches a stranger. */
export const DEFAULT_URL_BASE = 'https://webhook-contracts.invalid'

const SHAPE = /\/webhook-contracts-run\/(\d{8}T\d{6}Z-[0-9a-f]{16})\/[a-z0-9-]+$/

/** The run that registered this URL, of whatever host; undefined when no run did. */
export const runOf = (url: string): string | undefined => SHAPE.exec(url)?.[1]

/** When a run began, for people. */
export const startOf = (run: string): string => run.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z.*$/, '$1-$2-$3 $4:$5:$6 UTC')

/** @throws LiveError when the URLs of a run cannot be made of it */
export function checkedUrlBase(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  // Commas and the like would be read as separators by operations that take several URLs.
  if (isPlain && url.search === '' && url.hash === '' && /^[\w./~-]*$/.test(url.pathname)) return url.href.replace(/\/+$/, '')
  throw new LiveError(
    'wrong-use',
    'The URL base must be an http or https URL without credentials, query and fragment, and with a plain path: https://hooks.example.com/contract-tests.',
  )
}

/** The URLs that one run registers: whoever sees one knows what it is, and which run made it. */
export class OwnUrls {
  readonly run: string
  private count = 0

  /** @throws LiveError when the base cannot be used */
  constructor(base: string = DEFAULT_URL_BASE, startedAt = new Date()) {
    this.base = checkedUrlBase(base)
    const time = startedAt.toISOString().replace(/[-:]|\.\d+/g, '')
    const random = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
    this.run = `${time}-${random}`
  }

  private readonly base: string

  /** A URL that nobody had before. */
  next(): string {
    this.count += 1
    return `${this.base}/webhook-contracts-run/${this.run}/${this.count}`
  }

  /** Was it made by this very run? Its random part says so. */
  has(url: string): boolean {
    return runOf(url) === this.run
  }
}
