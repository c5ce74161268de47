import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Change, Journal } from '../store.js'
import { lockFile } from './lock.js'
import { StateFileError } from './state-file-error.js'

const HEADER = '{"webhook-contracts":"sandbox state","version":1}'
const NEWLINE = 0x0a

/** After so much has been written, what later changes undid is worth taking out. */
const COMPACT_AFTER = 64 * 1024 * 1024

const isChange = (value: unknown): value is Change =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'in') === 'string' &&
  typeof Reflect.get(value, 'key') === 'string'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')

function changesOf(line: string): Change[] | undefined {
  try {
    const changes: unknown = JSON.parse(line)
    return Array.isArray(changes) && changes.every(isChange) ? changes : undefined
  } catch {
    return undefined
  }
}

/** The changes in a file. What a crash left of a last line is no answered change, and is dropped. */
function parse(bytes: Buffer, path: string): Change[] {
  if (bytes.length === 0) return []
  const damaged = (where: string) =>
    new StateFileError('damaged', `The state file ${path} is damaged${where}. Move it away to start anew, or put back a copy of it.`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, Math.max(0, bytes.lastIndexOf(NEWLINE))))
  } catch {
    throw damaged(': it is not text')
  }
  const [header, ...lines] = text.split('\n')
  if (header !== HEADER)
    throw new StateFileError(
      'foreign',
      `${path} is not a state file of this sandbox. Give another path with --state (state), or move the file away.`,
    )
  return lines.flatMap((line, i) => {
    const changes = changesOf(line)
    if (changes === undefined) throw damaged(` in line ${i + 2}`)
    return changes
  })
}

const lineOf = (changes: readonly Change[]): Buffer => Buffer.from(`${JSON.stringify(changes)}\n`)

/** Writes a file that is there as a whole or not at all, and opens it to append. */
async function writeWhole(path: string, changes: readonly Change[]): Promise<{ file: FileHandle; size: number }> {
  const temporary = `${path}.new`
  await rm(temporary, { force: true })
  const file = await open(temporary, 'wx', 0o600)
  try {
    const bytes = Buffer.concat([Buffer.from(`${HEADER}\n`), ...changes.map((change) => lineOf([change]))])
    await file.writeFile(bytes)
    await file.sync()
    await rename(temporary, path)
    await syncFolder(dirname(path)).catch(() => undefined) // some systems cannot
    return { file, size: bytes.length }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Makes the name of a new file durable. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** An open journal file: its length up to the last change that is durable, so that what a failed write left behind is cut off again. */
class JournalFile implements Journal {
  private written = 0
  private torn = false
  private closed = false

  constructor(
    private readonly path: string,
    private file: FileHandle,
    private size: number,
    readonly restored: readonly Change[],
    private readonly unlock: () => Promise<void>,
  ) {}

  get shouldCompact(): boolean {
    return this.written > COMPACT_AFTER
  }

  async append(changes: readonly Change[]): Promise<void> {
    if (this.closed) throw new StateFileError('closed', 'The sandbox is closed: nothing more is written to its state file.')
    const line = lineOf(changes)
    try {
      if (this.torn) await this.file.truncate(this.size)
      this.torn = true
      await writeAll(this.file, line, this.size)
      await this.file.datasync()
      this.torn = false
      this.size += line.length
      this.written += line.length
    } catch (error) {
      throw new StateFileError('not_written', `The state file ${this.path} cannot be written (${codeOf(error)}). Is the disk full?`)
    }
  }

  async compact(changes: readonly Change[]): Promise<void> {
    this.written = 0 // whether it works or not, so that a full disk is not tried again at once
    const before = this.file
    const { file, size } = await writeWhole(this.path, changes)
    this.file = file
    this.size = size
    this.torn = false
    await before.close()
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.file.close()
    await this.unlock()
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

async function readWhole(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Buffer.alloc(0)
    throw new StateFileError(
      'unreadable',
      `The state file ${path} cannot be read (${codeOf(error)}). Give another path with --state (state).`,
    )
  }
}

/**
 * Opens a state file: an append-only journal, one line for each set of changes that became durable together. It may hold signing keys,
 * so only its owner can read it. One sandbox at a time has it.
 *
 * @throws StateFileError when the file cannot be used
 */
export async function openJournal(path: string): Promise<Journal> {
  const unlock = await lockFile(path)
  try {
    const restored = squeeze(parse(await readWhole(path), path))
    const { file, size } = await writeWhole(path, restored).catch((error: unknown) => {
      throw new StateFileError(
        'not_written',
        `The state file ${path} cannot be written (${codeOf(error)}). Give another path with --state (state).`,
      )
    })
    return new JournalFile(path, file, size, restored, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

/** The changes that are left when those that later ones undo are taken away; keys keep the order in which they came. */
function squeeze(changes: readonly Change[]): Change[] {
  const last = new Map<string, Change>()
  for (const change of changes) {
    const id = JSON.stringify([change.in, change.key])
    if (change.value === undefined) last.delete(id)
    else last.set(id, change)
  }
  return [...last.values()]
}
