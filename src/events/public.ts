/** What every contract's entry passes on to its users. */
export { WebhookError, type WebhookErrorCode } from './error.js'
export type { HandlerOptions, OnEvent, WebhookHandler } from './handler.js'
export type { Keys } from './keys.js'
export type { NodeRequest, NodeResponse, NodeWebhookHandler } from './node-handler.js'
export type { Received, ReceiveOptions } from './receive.js'
export { MemoryReplayStore, type ReplayState, type ReplayStore } from './replay.js'
