/** What a caller wishes of a mock: the `Prefer` header (RFC 7240), with Prism's own words. */
export interface Preference {
  readonly code: number | undefined
  readonly example: string | undefined
  readonly dynamic: boolean
  readonly seed: string | undefined
  /** A wish that was meant for the mock and cannot be read, as it came: `code=4O4`. */
  readonly unreadable: string | undefined
}

const PREFERENCE = /([^\s=,;"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^,;"]*)))?/g

/** Reads `Prefer: code=401, example=wrong-key, dynamic=true, seed=42`; what it does not know it leaves alone. Never throws. */
export function parsePrefer(header: string | null): Preference {
  const wishes = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of (header ?? '').matchAll(PREFERENCE)) {
    const key = name.toLowerCase()
    // The first one counts, when a preference comes twice (RFC 7240, section 2).
    if (!wishes.has(key)) wishes.set(key, quoted?.replace(/\\(.)/g, '$1') ?? bare.trim())
  }
  const code = wishes.get('code')
  const dynamic = wishes.get('dynamic')?.toLowerCase()
  const isStatus = code === undefined || /^[2-5]\d\d$/.test(code)
  const isFlag = dynamic === undefined || /^(?:true|false|)$/.test(dynamic)
  return {
    code: isStatus && code !== undefined ? Number(code) : undefined,
    example: wishes.get('example') || undefined,
    dynamic: dynamic === 'true' || dynamic === '',
    seed: wishes.get('seed') || undefined,
    unreadable: isStatus ? (isFlag ? undefined : `dynamic=${dynamic}`) : `code=${code}`,
  }
}

/** What was granted, as the value of `Preference-Applied` (RFC 7240, section 3); undefined when nothing that a header can carry was. */
export function preferenceApplied(granted: Readonly<Record<string, string | undefined>>): string | undefined {
  const words = Object.entries(granted).flatMap(([name, value]) => {
    if (value === undefined || !/^[\x20-\x7e]*$/.test(value)) return []
    return [/^[\w!#$%&'*+.^`|~-]+$/.test(value) ? `${name}=${value}` : `${name}="${value.replace(/["\\]/g, '\\$&')}"`]
  })
  return words.length === 0 ? undefined : words.join(', ')
}
