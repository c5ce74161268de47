/** What to say of a message that is refused, and how to answer. Loaded with the first one. */
import type { ProviderWords, Words } from '../../events/words.js'

// 406 ends Mailgun's attempts, everything else but 200 makes it try again. Here the next attempt would bring the same. A wrong key or a
// payload that breaks its contract is another matter: within eight hours the receiver may be mended.
export const statuses: NonNullable<ProviderWords['statuses']> = { unsupported_media_type: 406, body_too_large: 406, replayed: 406 }

export const words: Words = {
  signature_missing: () => 'The event has no signature that belongs to a given key: timestamp, token and signature are needed.',
  stamp: () => 'The timestamp of the signature is not a number of seconds, or its token not a text.',
  tooOld: (seconds) => [`The signature is older than ${seconds} seconds (tolerance).`, { status: 406 }],
  tooNew: (seconds) => `The signature is more than ${seconds} seconds in the future (tolerance). Is the clock right?`,
}
