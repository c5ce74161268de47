/** Which network addresses a sandbox may deliver to. */
import { isIP, isIPv4 } from 'node:net'

/** The address as 4 or 16 bytes; undefined when it is none. */
function bytesOf(address: string): number[] | undefined {
  const plain = address.split('%', 1)[0] ?? ''
  if (isIPv4(plain)) return plain.split('.').map(Number)
  if (isIP(plain) !== 6) return undefined
  // An IPv4 address at the end counts as two groups.
  const text = plain.replace(
    /(\d+)\.(\d+)\.(\d+)\.(\d+)$/,
    (_, a, b, c, d) => `${((Number(a) << 8) | Number(b)).toString(16)}:${((Number(c) << 8) | Number(d)).toString(16)}`,
  )
  const [head = '', tail] = text.split('::')
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'))
  const [front, back] = [groups(head), groups(tail ?? '')]
  const filled = tail === undefined ? front : [...front, ...Array.from({ length: 8 - front.length - back.length }, () => '0'), ...back]
  return filled.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
}

type Range = readonly [prefix: readonly number[], bits: number]

const inRange = (bytes: readonly number[], [prefix, bits]: Range): boolean =>
  prefix.every((byte, i) => {
    const left = bits - 8 * i
    const mask = left >= 8 ? 255 : left <= 0 ? 0 : (255 << (8 - left)) & 255
    return ((bytes[i] ?? 0) & mask) === (byte & mask)
  })

/** `::ffff:a.b.c.d`: the same as the IPv4 address to the system. */
const MAPPED: Range = [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff], 96]

/** Ranges whose addresses carry an IPv4 address to which a gateway passes them on, and where in it they do. */
const GATEWAYS: readonly (readonly [Range, (bytes: readonly number[]) => number[]])[] = [
  [[[0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0], 96], (bytes) => bytes.slice(12)], // NAT64 (RFC 6052)
  [[[0x20, 0x02], 16], (bytes) => bytes.slice(2, 6)], // 6to4 (RFC 3056)
  [[[0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0], 96], (bytes) => bytes.slice(12)], // translated (RFC 7915)
]

/** Never reached, whatever is allowed: link-local (cloud metadata lives there), metadata services elsewhere, and what is no host. */
const NEVER_V4: readonly Range[] = [
  [[169, 254], 16],
  [[100, 100, 100, 200], 32], // Alibaba Cloud
  [[168, 63, 129, 16], 32], // Azure
  [[192, 0, 0, 192], 32], // Oracle Cloud
  [[0], 8],
  [[224], 4],
  [[240], 4],
]
const NEVER_V6: readonly Range[] = [
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 96], // `::`, and the IPv4-compatible addresses that nobody uses any more
  [[0xfe, 0x80], 10],
  [[0xfd, 0x00, 0x0e, 0xc2], 32], // AWS
  [[0xfd, 0x20, 0x00, 0xce], 32], // Google Cloud
  [[0xff], 8],
  [[0x00, 0x64, 0xff, 0x9b, 0, 1], 48], // NAT64 within a network: where the IPv4 address stands is that network's own affair
  [[0x20, 0x01, 0, 0], 32], // Teredo, which hides the IPv4 address
]

const isLoopbackV6 = (bytes: readonly number[]): boolean => bytes.every((byte, i) => byte === (i === 15 ? 1 : 0))

export type AddressKind = 'loopback' | 'never' | 'other'

/** What an address is to a sender. What cannot be read is never reached. */
export function addressKind(address: string): AddressKind {
  const bytes = bytesOf(address)
  if (bytes === undefined) return 'never'
  if (bytes.length === 4) return kindOfV4(bytes)
  if (inRange(bytes, MAPPED)) return kindOfV4(bytes.slice(12))
  if (isLoopbackV6(bytes)) return 'loopback'
  if (NEVER_V6.some((range) => inRange(bytes, range))) return 'never'
  const gateway = GATEWAYS.find(([range]) => inRange(bytes, range))
  // Behind a gateway, 127.0.0.1 is the gateway itself, and not this machine.
  return gateway === undefined || kindOfV4(gateway[1](bytes)) === 'other' ? 'other' : 'never'
}

function kindOfV4(bytes: readonly number[]): AddressKind {
  if (bytes[0] === 127) return 'loopback'
  return NEVER_V4.some((range) => inRange(bytes, range)) ? 'never' : 'other'
}
