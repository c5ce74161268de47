/** One element of a HAR's `log.entries` as it stands in the file, or why there is none. */
export type RawEntry = { readonly entry: number; readonly line: number } & ({ readonly text: string } | { readonly fault: string })

const MAX_BYTES = 64 * 1024 * 1024
const MAX_KEY = 64

const QUOTE = 0x22
const BACKSLASH = 0x5c
const NEWLINE = 0x0a
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === NEWLINE || byte === 0x0d

/** `log.entries` is an array in an object in an object. */
const ENTRIES_DEPTH = 3

/**
 * Cuts the entries out of a HAR that comes in chunks; `JSON.parse` reads each. It keeps one entry at a time, so memory does not grow with the
 * file. It only knows where brackets and strings begin and end: an entry with a fault inside its brackets is a fault of its own, and those after
 * it are found all the same.
 */
export class HarEntries {
  /** Was `log.entries` there? */
  found = false
  private line = 1
  private count = 0
  private depth = 0
  private inString = false
  /** Backslashes at the end of the chunk before, within a string. */
  private backslashes = 0
  /** The text of a string that may be a key on the way to the entries; undefined elsewhere. */
  private text: string | undefined
  private readonly keys: string[] = []
  private inEntries = false
  /** An element that is no object: undefined when there is none, or it was told. */
  private inScalar = false
  private startLine = 1
  private parts: Uint8Array[] = []
  private size = 0

  /** @param maxBytes an entry that is longer is a fault */
  constructor(private readonly maxBytes = MAX_BYTES) {}

  /** Takes the next chunk. @returns the entries that end in it */
  push(chunk: Uint8Array): RawEntry[] {
    const entries: RawEntry[] = []
    /** Where the current entry begins in this chunk; -1: there is none. */
    let start = this.inElement ? 0 : -1
    for (let i = 0; i < chunk.length; i++) {
      if (this.inString) {
        i = this.skipString(chunk, i)
        continue
      }
      const byte = chunk[i] ?? 0
      switch (byte) {
        case QUOTE:
          this.inString = true
          this.backslashes = 0
          this.text = this.depth < ENTRIES_DEPTH ? '' : undefined
          if (this.startsScalar()) entries.push(this.scalar())
          break
        case NEWLINE:
          this.line += 1
          break
        case COLON:
          if (this.depth < ENTRIES_DEPTH && this.text !== undefined) this.keys[this.depth] = this.text
          break
        case COMMA:
          if (this.depth === ENTRIES_DEPTH) this.inScalar = false
          break
        case OPEN_OBJECT:
        case OPEN_ARRAY:
          if (this.inEntries && this.depth === ENTRIES_DEPTH) {
            start = i
            this.startLine = this.line
          }
          this.depth += 1
          this.keys[this.depth] = ''
          if (byte === OPEN_ARRAY && this.depth === ENTRIES_DEPTH && this.keys[1] === 'log' && this.keys[2] === 'entries') {
            this.inEntries = true
            this.found = true
          }
          break
        case CLOSE_OBJECT:
        case CLOSE_ARRAY:
          this.depth = Math.max(0, this.depth - 1)
          if (this.inEntries && this.depth === ENTRIES_DEPTH) {
            entries.push(this.finish(chunk.subarray(Math.max(0, start), i + 1)))
            start = -1
          } else if (this.depth < ENTRIES_DEPTH) this.inEntries = false
          break
        default:
          if (!isBlank(byte) && this.startsScalar()) entries.push(this.scalar())
      }
    }
    if (start >= 0) this.keep(chunk.subarray(start))
    return entries
  }

  /** To be called after the last chunk. @returns the entry that breaks off, or that the document does */
  end(): RawEntry | undefined {
    if (this.depth === 0 && !this.inString) return undefined
    const line = this.inElement ? this.startLine : this.line
    return { entry: this.count, line, fault: this.inElement ? 'the file breaks off in this entry' : 'the file breaks off before its end' }
  }

  private get inElement(): boolean {
    return this.inEntries && this.depth > ENTRIES_DEPTH
  }

  private startsScalar(): boolean {
    return this.inEntries && this.depth === ENTRIES_DEPTH && !this.inScalar
  }

  private scalar(): RawEntry {
    this.inScalar = true
    return { entry: this.count++, line: this.line, fault: 'an entry that is no object' }
  }

  /** @returns the index of the quote that closes the string, or the chunk's last */
  private skipString(chunk: Uint8Array, from: number): number {
    for (let at = from; ; at++) {
      const quote = chunk.indexOf(QUOTE, at)
      const end = quote < 0 ? chunk.length : quote
      let escapes = 0
      while (end - escapes > from && chunk[end - escapes - 1] === BACKSLASH) escapes++
      if (end - escapes === from) escapes += this.backslashes
      const closes = quote >= 0 && escapes % 2 === 0
      if (quote >= 0 && !closes) {
        at = quote
        continue
      }
      if (this.text !== undefined && this.text.length < MAX_KEY) this.text += Buffer.from(chunk.subarray(from, end)).toString('latin1')
      this.inString = !closes
      this.backslashes = closes ? 0 : escapes
      return closes ? quote : chunk.length - 1
    }
  }

  private keep(part: Uint8Array): void {
    this.size += part.length
    if (this.size > this.maxBytes) this.parts = []
    else this.parts.push(part)
  }

  private finish(part: Uint8Array): RawEntry {
    this.keep(part)
    const place = { entry: this.count++, line: this.startLine }
    const tooLong = this.size > this.maxBytes
    const [only = new Uint8Array(), ...more] = this.parts
    const bytes = more.length === 0 ? only : Buffer.concat(this.parts)
    this.parts = []
    this.size = 0
    if (tooLong) return { ...place, fault: `an entry of more than ${Math.round(this.maxBytes / 1024 / 1024)} MiB` }
    return { ...place, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') }
  }
}
