import type { Contract } from '../contract/index.js'
import { type ContractProxy, type ProxyOptions as EngineOptions, startProxy as startProxyOf } from '../judge/proxy.js'
import { type ContractId, loadContract } from '../registry.js'

export { type ContractProxy, ProxyError } from '../judge/proxy.js'

export interface ProxyOptions extends Omit<EngineOptions, 'contract'> {
  /** An id of ours, or a contract of your own. */
  readonly contract: ContractId | Contract
}

/**
 * Starts a proxy in front of one server: what a client sends to its `url` goes to the upstream, what comes back goes to the client, bytes as they
 * are, and each exchange is held against the contract on a copy. Credentials go to the upstream and nowhere else; redirects are passed on, never followed.
 *
 * @returns `url` to give to the client as its base URL, and `close()`, which waits for the last judgement
 * @throws ContractError `unknown_contract`; ProxyError when the upstream is no URL of a server; ListenError when the port cannot be had; the
 *   error of the file system when the recording cannot be begun
 */
export async function startProxy({ contract, ...options }: ProxyOptions): Promise<ContractProxy> {
  return startProxyOf({ ...options, contract: typeof contract === 'string' ? await loadContract(contract) : contract })
}
