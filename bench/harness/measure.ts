/** Taking turns: whatever slows the machine down for a while slows every candidate down, and not one. */
import type { Kind, Row } from './types.js'

export interface Candidate {
  readonly name: string
  readonly kind: Kind
  /** Does it once. A promise is awaited. */
  run(): unknown
}

/** A candidate that gives the figure of a round itself: a time of a process, a rate under load. */
export interface Turn {
  readonly name: string
  readonly kind: Kind
  figure(): Promise<number>
}

const BATCH_MS = 80
const WARM_MS = 1500

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise

/** @returns microseconds for one run */
async function batch({ run }: Candidate, times: number): Promise<number> {
  const started = performance.now()
  for (let i = 0; i < times; i++) {
    const result = run()
    if (isPromise(result)) await result
  }
  return ((performance.now() - started) * 1000) / times
}

/** How often a candidate runs in about a batch's time, once it is warm: what was called a few hundred times only is not compiled yet. */
async function timesFor(candidate: Candidate): Promise<number> {
  const started = performance.now()
  let times = 1
  for (;;) {
    const took = (await batch(candidate, times)) * times
    if (performance.now() - started >= WARM_MS) return Math.max(1, Math.round((times * BATCH_MS * 1000) / took))
    if (took < BATCH_MS * 1000) times *= 2
  }
}

/** Microseconds a call, a figure a round. */
export async function measureCalls(candidates: readonly Candidate[], rounds: number): Promise<Row[]> {
  const sized = []
  for (const candidate of candidates) sized.push({ candidate, times: await timesFor(candidate), rounds: [] as number[] })
  for (let round = 0; round < rounds; round++) {
    for (const one of sized) one.rounds.push(await batch(one.candidate, one.times))
  }
  return sized.map(({ candidate: { name, kind }, rounds: figures }) => ({ name, kind, rounds: figures }))
}

/** The same for candidates that measure themselves; the first round warms up, and is not counted. */
export async function measureTurns(turns: readonly Turn[], rounds: number): Promise<Row[]> {
  const rows = turns.map(({ name, kind }) => ({ name, kind, rounds: [] as number[] }))
  for (let round = -1; round < rounds; round++) {
    for (const [i, turn] of turns.entries()) {
      const figure = await turn.figure()
      if (round >= 0) rows[i]?.rounds.push(figure)
    }
  }
  return rows
}
