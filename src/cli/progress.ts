import { type Style, styleFor } from './style.js'

/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Seconds, as short as they are of use: `0.4 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/** What came of a step. */
export interface Outcome {
  readonly ok: boolean
  readonly text: string
}

/** Shows the steps of a longer work: on a terminal as a line that lives, elsewhere as one plain line a step. */
export class Progress {
  private readonly style: Style
  private readonly live: boolean

  constructor(
    private readonly stream: ProgressStream,
    env: Readonly<Record<string, string | undefined>> = process.env,
  ) {
    this.style = styleFor(stream, env)
    // A log of CI may call itself a terminal, and keeps every state of a living line.
    this.live = stream.isTTY === true && (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb'
  }

  /**
   * Does one step, and says how long it took.
   *
   * @param work is given a function that shows how far it is
   */
  async step<T>(title: string, work: (detail: (text: string) => void) => Promise<T>, outcome: (result: T) => Outcome): Promise<T> {
    const started = performance.now()
    this.show(title, '')
    try {
      const result = await work((text) => this.show(title, text))
      const { ok, text } = outcome(result)
      this.settle(ok, title, `${text} ${this.style.dim(`(${seconds(performance.now() - started)})`)}`)
      return result
    } catch (error) {
      this.settle(false, title, 'could not be done')
      throw error
    }
  }

  /** Takes the living line away: before something else is written to the same terminal. */
  clear(): void {
    if (this.live) this.stream.write('\r\u001b[2K')
  }

  private show(title: string, detail: string): void {
    if (!this.live) return
    const text = `… ${title}${detail === '' ? '' : `: ${detail}`}`
    this.stream.write(`\r\u001b[2K${text.slice(0, (this.stream.columns || 80) - 1)}`)
  }

  private settle(ok: boolean, title: string, text: string): void {
    const mark = ok ? this.style.good('✓') : this.style.bad('✗')
    this.stream.write(`${this.live ? '\r\u001b[2K' : ''}${mark} ${title}: ${text}\n`)
  }
}
