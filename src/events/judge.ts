/** Holding a received event against its contract. Loaded with the first event that is. */
import { checkPayload } from '../contract/event.js'
import { pointerText } from '../contract/text.js'
import type { Contract, Notice } from '../contract/types.js'
import { WebhookError } from './error.js'

/** @returns the notices on an event. @throws WebhookError `invalid_payload` */
export type Judge = (type: string, payload: unknown) => readonly Notice[]

export const judgeFor =
  (contract: Contract): Judge =>
  (type, payload) => {
    const { ok, operation, violations, notices } = checkPayload(contract, type, payload)
    if (ok) return notices
    // Names what is wrong, and not what came: the message ends up in logs.
    const faults = violations.slice(0, 5).map(({ pointer, expected }) => `${pointerText(pointer) || 'body'}: expected ${expected}`)
    throw new WebhookError('invalid_payload', `The event ${operation} breaks its contract: ${faults.join('; ')}.`)
  }
