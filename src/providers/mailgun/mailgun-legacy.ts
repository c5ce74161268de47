/** Mailgun's first webhook API: seven names, one URL each: its contract, a client, and the types of the spec. */

import { table } from '../../../generated/mailgun-legacy/operations.js'
import type { paths } from '../../../generated/mailgun-legacy/types.js'
import { clientFactory } from '../../client/index.js'

export { contract } from '../../../generated/mailgun-legacy/contract.js'
export type * from '../../../generated/mailgun-legacy/types.js'

/**
 * Makes a client: one method an operation, with openapi-fetch's own argument shape, and openapi-fetch's client as `http`.
 *
 * @param options `apiKey`, and `domain` so that calls need not repeat it; see `ClientOptions` for the rest
 * @throws ClientError when an option is missing, malformed or unknown
 */
export const createClient = /* @__PURE__ */ clientFactory<paths, typeof table>(
  table,
  async () => (await import('../../../generated/mailgun-legacy/contract.js')).contract,
)
