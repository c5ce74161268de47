export const DOMAIN: string
export const PATH: string
export const AUTHORIZATION: string
export function webhooks(): Record<'clicked' | 'delivered' | 'permanent_fail', { urls: string[] }>
