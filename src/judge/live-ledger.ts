import { GuardError } from './live-errors.js'
import { type OwnUrls, runOf } from './live-urls.js'
import type { Claim, Found } from './scenario.js'

/** What a run made at a provider, and so may change and remove; and what it must never touch. */
export class Ledger {
  private readonly made = new Map<string, { readonly found: Found; gone: boolean }>()
  private readonly foreign = new Set<string>()
  private readonly adoptedUrls = new Set<string>()
  /** URLs that were sent to be registered, until a list shows that they are gone. */
  private readonly sent = new Set<string>()
  /** How many of the requests that register something have had no answer. */
  unanswered = 0

  constructor(private readonly urls: OwnUrls) {}

  /** Remembers what was there before: it is nobody's to touch. */
  protect(before: readonly Found[]): void {
    for (const { key } of before) this.foreign.add(key)
  }

  /** Notes what is about to be sent: from here on something may be there, whatever the answer is. */
  sending({ registers = [] }: Claim): void {
    for (const url of registers) this.sent.add(url)
    if (registers.length > 0) this.unanswered += 1
  }

  /** Notes that a request was answered, with whatever. */
  answered({ registers = [] }: Claim): void {
    if (registers.length > 0) this.unanswered -= 1
  }

  /** Notes that this is not there any more. */
  gone(key: string): void {
    const thing = this.made.get(key)
    if (thing !== undefined) thing.gone = true
  }

  /**
   * Notes what a request that was answered with success did.
   *
   * @throws GuardError when it claims to have made what was there before
   */
  done({ registers = [], keys = [], urls = [], removes, made }: Claim, data: unknown): void {
    if (removes === true) {
      for (const thing of this.made.values()) if (keys.includes(thing.found.key) || urls.includes(thing.found.url)) thing.gone = true
      return
    }
    const key = made?.(data)
    const [url] = registers
    if (key === undefined || url === undefined) return
    if (this.foreign.has(key)) throw new GuardError(`The answer names ${key} as created, which was there before. It is not touched.`)
    this.made.set(key, { found: { key, url, shown: undefined }, gone: false })
  }

  /**
   * Takes over what a list shows under a URL of this run: its creation was answered by nobody, or something else than its maker.
   *
   * @param leftovers also what other runs left: the user asked for it to be removed
   * @throws GuardError when it is not a run's
   */
  adopt(found: Found, leftovers = false): void {
    const run = runOf(found.url)
    const isOurs = this.urls.has(found.url) || (leftovers && run !== undefined)
    if (!isOurs) throw new GuardError(`${found.key} was not made by a run of these tests. It is not touched.`)
    if (this.foreign.has(found.key) && this.urls.has(found.url)) return // its URL is ours, the rest is not
    this.adoptedUrls.add(found.url)
    // By key it may be touched only if nothing else is known under it.
    if (!this.foreign.has(found.key)) this.made.set(found.key, { found, gone: false })
  }

  /** May this run change or remove what has this key? */
  hasMade(key: string): boolean {
    return this.made.has(key) && !this.foreign.has(key)
  }

  /** May this run take this URL away, wherever it is registered? */
  ownsUrl(url: string): boolean {
    return this.urls.has(url) || this.adoptedUrls.has(url)
  }

  /** What was made, and is not known to be gone. */
  standing(): Found[] {
    return [...this.made.values()].flatMap(({ found, gone }) => (gone ? [] : [found]))
  }

  /** Has anything been sent that may have to be taken back? */
  get isEmpty(): boolean {
    return this.sent.size === 0
  }

  /** The URLs that may still be registered. */
  open(): string[] {
    return [...this.sent]
  }

  /** A list showed that nothing is left. */
  close(): void {
    this.sent.clear()
    for (const thing of this.made.values()) thing.gone = true
  }
}
