import { contract as generated } from '../../../generated/mailgun/contract.js'
import type { Contract } from '../../contract/types.js'

// Assigned in a module of its own, not passed on: esbuild splits by files and follows re-exports, used or not, and would put the contract
// beside every client.
export const contract: Contract = generated
