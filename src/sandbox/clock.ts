/** The sandbox's time: real, sped up, or moved by hand, with what is due at which moment. */

/** `real`; `manual` stands still until it is advanced; `{ speed: 60 }` runs a minute a second. */
export type ClockMode = 'real' | 'manual' | { readonly speed: number }

/** Milliseconds, or a number with a unit: `500ms`, `30s`, `15m`, `8h`, `2d`. */
export type Duration = number | string

/** A hundred years: dates far beyond cannot be written any more. */
const MAX_DURATION = 100 * 365.25 * 86_400_000

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** @throws RangeError naming what a duration looks like */
export function milliseconds(duration: Duration): number {
  const match = typeof duration === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration.trim()) : undefined
  const value = typeof duration === 'number' ? duration : Number(match?.[1]) * (UNITS[match?.[2] ?? ''] ?? Number.NaN)
  if (!(value >= 0 && value <= MAX_DURATION)) {
    throw new RangeError(
      `${JSON.stringify(duration)} is no duration: give milliseconds, or a number with ms, s, m, h or d, such as "15m"; at most a hundred years.`,
    )
  }
  return value
}

interface Task {
  readonly at: number
  readonly order: number
  readonly run: () => Promise<void>
}

const MAX_SPEED = 1e6

/** Timers beyond this overflow; they are set anew. */
const MAX_TIMER_MS = 2 ** 31 - 1

export class Clock {
  private readonly speed: number
  private readonly heap: Task[] = []
  private readonly running = new Set<Promise<void>>()
  private origin: number
  private readonly started = Date.now()
  private timer: ReturnType<typeof setTimeout> | undefined
  private order = 0
  private closed = false
  private advancing: Promise<void> = Promise.resolve()

  /** @param startAt milliseconds since 1970; default: now */
  constructor(mode: ClockMode = 'real', startAt = Date.now()) {
    this.speed = mode === 'real' ? 1 : mode === 'manual' ? 0 : mode.speed
    if (!(this.speed >= 0 && this.speed <= MAX_SPEED))
      throw new RangeError(`A clock is "real", "manual" or { speed }, a number from 0 to ${MAX_SPEED}.`)
    this.origin = startAt
  }

  /** Milliseconds since 1970, in the sandbox's time. */
  now(): number {
    return this.speed === 0 ? this.origin : this.origin + Math.floor((Date.now() - this.started) * this.speed)
  }

  /** Runs a task when its time has come; on a clock that is moved by hand, when it is moved there. Nobody hears of its failure. */
  at(time: number, run: () => Promise<void>): void {
    if (this.closed) return
    push(this.heap, { at: time, order: this.order++, run })
    this.arm()
  }

  /** Runs a task now, whatever the clock does. Whoever moves or closes the clock waits for it, and whoever calls this hears how it ended. */
  run(task: () => Promise<void>): Promise<void> {
    const promise = task()
    const settled = promise.then(noop, noop).finally(() => this.running.delete(settled))
    this.running.add(settled)
    return promise
  }

  /** When the next task is due; undefined when none is. */
  get nextAt(): number | undefined {
    return this.heap[0]?.at
  }

  /** Moves the time forward, running on the way all that falls due, in its order; resolves when that is settled. */
  advance(duration: Duration): Promise<void> {
    const by = milliseconds(duration)
    // One after the other: two that overlapped would see each other's time.
    this.advancing = this.advancing.then(() => this.moveTo(this.now() + by))
    return this.advancing
  }

  private async moveTo(target: number): Promise<void> {
    await this.settled()
    for (let next = this.heap[0]; next !== undefined && next.at <= target && !this.closed; next = this.heap[0]) {
      const due = next.at
      this.setNow(due)
      while (this.heap[0] !== undefined && this.heap[0].at <= due) this.start(pop(this.heap))
      await this.settled()
    }
    this.setNow(target)
    this.arm()
  }

  private setNow(time: number): void {
    this.origin += Math.max(0, time - this.now())
  }

  private start(task: Task | undefined): void {
    if (task !== undefined) this.run(task.run).catch(noop)
  }

  /** Resolves when nothing is running, what was started meanwhile included. */
  private async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running)
  }

  private arm(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const next = this.heap[0]
    if (next === undefined || this.closed || this.speed === 0) return
    const wait = Math.max(0, (next.at - this.now()) / this.speed)
    this.timer = setTimeout(
      () => {
        while (this.heap[0] !== undefined && this.heap[0].at <= this.now()) this.start(pop(this.heap))
        this.arm()
      },
      Math.min(wait, MAX_TIMER_MS),
    )
  }

  /** Forgets all that is due. */
  clear(): void {
    this.heap.length = 0
    this.arm()
  }

  /** Starts nothing more, and waits for what runs. */
  async close(): Promise<void> {
    this.closed = true
    this.clear()
    await this.settled()
  }
}

const noop = (): void => undefined

const earlier = (a: Task, b: Task): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)

function swap(heap: Task[], i: number, j: number): void {
  const [a, b] = [heap[i], heap[j]]
  if (a !== undefined && b !== undefined) {
    heap[i] = b
    heap[j] = a
  }
}

/** A binary heap, the earliest task on top. */
function push(heap: Task[], task: Task): void {
  heap.push(task)
  for (let i = heap.length - 1; i > 0; ) {
    const parent = (i - 1) >> 1
    const [child, above] = [heap[i], heap[parent]]
    if (child === undefined || above === undefined || !earlier(child, above)) return
    swap(heap, i, parent)
    i = parent
  }
}

function pop(heap: Task[]): Task | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return top
  heap[0] = last
  for (let i = 0; ; ) {
    const [left, right] = [2 * i + 1, 2 * i + 2]
    const leftTask = heap[left]
    if (leftTask === undefined) return top
    const rightTask = heap[right]
    const child = rightTask !== undefined && earlier(rightTask, leftTask) ? right : left
    const [below, current] = [heap[child], heap[i]]
    if (below === undefined || current === undefined || !earlier(below, current)) return top
    swap(heap, i, child)
    i = child
  }
}
