/** Events that the contract does not name. Loaded with the first one. */
import { eventLabel } from '../contract/match.js'
import { quote } from '../contract/text.js'
import type { EventTable, Notice } from '../contract/types.js'
import { WebhookError } from './error.js'

/** The notice on an event that is authentic, and new. @throws WebhookError `invalid_payload`, when it does not say which event it is */
export function newEvent(table: EventTable, payload: unknown): Notice {
  const label = eventLabel(table.match, payload)
  if (label === '' || typeof payload !== 'object' || Array.isArray(payload))
    throw new WebhookError('invalid_payload', 'The message does not say which event it is.')
  const actual = quote(label)
  return {
    message: 'event',
    in: 'body',
    pointer: '',
    keyword: 'newEvent',
    actual,
    text: `the event ${actual} is not in the contract`,
  }
}
