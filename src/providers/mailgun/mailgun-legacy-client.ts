import { table } from '../../../generated/mailgun-legacy/operations.js'
import type { paths } from '../../../generated/mailgun-legacy/types.js'
import { clientFactory } from '../../client/create.js'
import type { CreateClient } from '../../client/types.js'

/**
 * Makes a client: one method an operation, with openapi-fetch's own argument shape, and openapi-fetch's client as `http`.
 *
 * @param options `apiKey`, and `domain` so that calls need not repeat it; see `ClientOptions` for the rest
 * @throws ClientError when an option is missing, malformed or unknown
 */
export const createClient: CreateClient<paths, typeof table> = /* @__PURE__ */ clientFactory(
  table,
  async () => (await import('../../../generated/mailgun-legacy/contract.js')).contract,
)
