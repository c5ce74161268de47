// Made by `npm run generate`. Do not edit: it is overwritten.
import type { ContractExamples } from '#contract'
export declare const examples: ContractExamples
