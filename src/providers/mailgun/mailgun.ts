/** Mailgun's webhook API of today (v3, v4, v1, and the signing key): its contract, a client, and the types of the spec. */

import { table } from '../../../generated/mailgun/operations.js'
import type { paths } from '../../../generated/mailgun/types.js'
import { clientFactory } from '../../client/index.js'

export { contract } from '../../../generated/mailgun/contract.js'
export type * from '../../../generated/mailgun/types.js'

/**
 * Makes a client: one method an operation, with openapi-fetch's own argument shape, and openapi-fetch's client as `http`.
 *
 * @param options `apiKey`, and `domain` so that calls need not repeat it; `region` is `us` or `eu`; see `ClientOptions` for the rest
 * @throws ClientError when an option is missing, malformed or unknown
 */
export const createClient = /* @__PURE__ */ clientFactory<paths, typeof table>(
  table,
  async () => (await import('../../../generated/mailgun/contract.js')).contract,
)
