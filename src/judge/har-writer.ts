import { type FileHandle, open } from 'node:fs/promises'
import { ProxyError } from './proxy-error.js'

const TAIL = '\n]}}\n'

/**
 * Writes a HAR 1.2 that is whole after every entry: each write replaces the end of the document by the entry and the end again. So it can be read
 * at any moment, and after any end of the process: only one that comes in the middle of a write (a power cut, `kill -9` of that very moment) can
 * leave a last entry that breaks off.
 */
export class HarWriter {
  private first = true
  /** How many entries were added. */
  count = 0
  private last: Promise<void> = Promise.resolve()
  private failure: unknown

  private constructor(
    private readonly file: FileHandle,
    /** Where the end of the document begins. */
    private position: number,
  ) {}

  /**
   * Begins a HAR. A file of that name is replaced; only its owner may read it.
   *
   * @param creator the name and the version of who writes it
   * @throws the error of the file system; ProxyError when it is no file that can be written to at any place
   */
  static async open(path: string, creator: { readonly name: string; readonly version: string }): Promise<HarWriter> {
    const file = await open(path, 'w', 0o600)
    try {
      if (!(await file.stat()).isFile()) throw new ProxyError(`${path} is no file, but a device or a pipe. Give a path for a file.`)
      const log = `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"comment":"Secrets are removed.","entries":[`
      await writeAll(file, Buffer.from(log + TAIL), 0)
      return new HarWriter(file, Buffer.byteLength(log))
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /** Adds an entry, after those that were added before. @returns the number of the entry, from 0 */
  add(entry: object): number {
    const bytes = Buffer.from(`${this.first ? '' : ','}\n${JSON.stringify(entry)}${TAIL}`)
    this.first = false
    this.last = this.last.then(async () => {
      if (this.failure !== undefined) return
      try {
        await writeAll(this.file, bytes, this.position)
        this.position += bytes.byteLength - TAIL.length
      } catch (error) {
        this.failure = error
        // What was there before is made whole again.
        await this.file
          .truncate(this.position)
          .then(() => writeAll(this.file, Buffer.from(TAIL), this.position))
          .catch(() => undefined)
      }
    })
    return this.count++
  }

  /** Waits until all that was added is in the file, or cannot be. */
  async written(): Promise<void> {
    await this.last
  }

  /** Closes the file when everything is written. @throws the error of the file system that ended the writing, if one did */
  async close(): Promise<void> {
    await this.last
    await this.file.close()
    if (this.failure !== undefined) throw this.failure
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.byteLength - at, position + at)
    at += bytesWritten
  }
}
