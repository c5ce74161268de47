import type { Suite } from '../harness/types.js'

/** The suites in the order of the report. */
export const suites: ReadonlyMap<string, () => Promise<{ readonly suite: Suite }>> = new Map([
  ['http', () => import('./http.js')],
  ['memory', () => import('./memory.js')],
  ['in-process', () => import('./in-process.js')],
  ['judging', () => import('./judging.js')],
  ['recorded', () => import('./recorded.js')],
  ['receiving', () => import('./receiving.js')],
  ['client', () => import('./client.js')],
  ['size', () => import('./size.js')],
  ['types', () => import('./types.js')],
  ['generate', () => import('./generate.js')],
  ['start', () => import('./start.js')],
  ['whole', () => import('./whole.js')],
])
