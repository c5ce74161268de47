const BODILESS: ReadonlySet<number> = /* @__PURE__ */ new Set([204, 205, 304])

/** Whether HTTP gives a status no body, whatever a spec says (RFC 9110). */
export const isBodiless = (status: number): boolean => BODILESS.has(status)
