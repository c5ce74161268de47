/** Buttondown's webhook API of today (version 2026-04-01): its contract, a client, and the types of the spec. */

import { table } from '../../../generated/buttondown/operations.js'
import type { paths } from '../../../generated/buttondown/types.js'
import { clientFactory } from '../../client/index.js'

export { contract } from '../../../generated/buttondown/contract.js'
export type * from '../../../generated/buttondown/types.js'

/**
 * Makes a client: one method an operation, with openapi-fetch's own argument shape, and openapi-fetch's client as `http`.
 *
 * @param options `apiKey`; see `ClientOptions` for the rest
 * @throws ClientError when an option is missing, malformed or unknown
 */
export const createClient = /* @__PURE__ */ clientFactory<paths, typeof table>(
  table,
  async () => (await import('../../../generated/buttondown/contract.js')).contract,
)
