/** Emma's webhook API: its contract, a client, and the types of the spec. */

import { table } from '../../../generated/emma/operations.js'
import type { paths } from '../../../generated/emma/types.js'
import { clientFactory } from '../../client/index.js'

export { contract } from '../../../generated/emma/contract.js'
export type * from '../../../generated/emma/types.js'

/**
 * Makes a client: one method an operation, with openapi-fetch's own argument shape, and openapi-fetch's client as `http`.
 *
 * @param options `publicKey`, `privateKey`, and `accountId` so that calls need not repeat it; see `ClientOptions` for the rest
 * @throws ClientError when an option is missing, malformed or unknown
 */
export const createClient = /* @__PURE__ */ clientFactory<paths, typeof table>(
  table,
  async () => (await import('../../../generated/emma/contract.js')).contract,
)
