/** What every contract's entry passes on to its users. */
import { WebhookError as AnyWebhookError } from './error.js'
import { MemoryReplayStore as AnyMemoryReplayStore } from './replay.js'

export type { WebhookErrorCode } from './error.js'
export type { HandlerOptions, OnEvent, WebhookHandler } from './handler.js'
export type { Keys } from './keys.js'
export type { NodeRequest, NodeResponse, NodeWebhookHandler } from './node-handler.js'
export type { Received, ReceiveOptions } from './receive.js'
export type { ReplayState, ReplayStore } from './replay.js'

// Assigned, not passed on: esbuild splits by files and follows re-exports, used or not, and would put these into every client's bundle.
/** The one error of a receiver. */
export const WebhookError = AnyWebhookError
export type WebhookError = AnyWebhookError
/** A replay store in memory, for one process. */
export const MemoryReplayStore = AnyMemoryReplayStore
export type MemoryReplayStore = AnyMemoryReplayStore
