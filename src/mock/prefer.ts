/** What a caller wishes of a mock: the `Prefer` header (RFC 7240), with Prism's own words. */
export interface Preference {
  readonly code: number | undefined
  readonly example: string | undefined
  readonly dynamic: boolean
  readonly seed: string | undefined
}

/** Reads `Prefer: code=401, example=wrong-key, dynamic=true`; what it does not know it leaves alone. */
export function parsePrefer(header: string | null): Preference {
  const wishes = new Map<string, string>()
  for (const part of (header ?? '').split(/[,;]/)) {
    const [name = '', ...value] = part.split('=')
    if (name.trim() !== '') wishes.set(name.trim().toLowerCase(), value.join('=').trim().replace(/^"|"$/g, ''))
  }
  const code = wishes.get('code')
  return {
    code: code !== undefined && /^[1-5]\d\d$/.test(code) ? Number(code) : undefined,
    example: wishes.get('example') || undefined,
    dynamic: wishes.get('dynamic') === 'true',
    seed: wishes.get('seed'),
  }
}
