import type { WebhookErrorCode } from './error.js'
import type { ProviderWords, WordsKey } from './words.js'

/**
 * Why a message is refused. It becomes a `WebhookError` on its way out of the receiver: what to say is loaded with the first refusal, so that
 * a receiver of good messages stays small.
 */
export class Refusal {
  constructor(
    readonly code: WebhookErrorCode,
    /** What the words name: a limit, an option; never a secret. */
    readonly named?: unknown,
    /** The key of what to say, here or among the provider's own words, or the words themselves. */
    readonly words: WordsKey | (string & {}) = code,
  ) {}
}

/** Does something that may refuse. @throws WebhookError instead of a `Refusal` */
export async function inWords<T>(work: () => Promise<T>, provider?: () => Promise<ProviderWords>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw await (await import('./words.js')).errorOf(error, provider)
  }
}
