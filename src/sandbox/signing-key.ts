/** The key that signs events when nobody gives another one. */
export const DEFAULT_SIGNING_KEY = 'sandbox-signing-key'
