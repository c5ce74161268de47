export type { BodyLimits } from './body.js'
export * from './public.js'
