// Made by `npm run generate`. Do not edit: it is overwritten.
import type { Contract } from '#contract'
export declare const contract: Contract
