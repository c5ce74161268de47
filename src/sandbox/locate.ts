import { findRoute, type RouteResult } from '../contract/index.js'
import type { PlainCall } from '../listen.js'
import type { Mounted } from './answer.js'

/** Where a call goes. */
export interface Place {
  readonly contract: string
  /** What stands before the provider's own path. */
  readonly mount: string
  readonly region: string | undefined
}

/** The contracts whose servers these are, by host. */
function placesByHost(mounted: ReadonlyMap<string, Mounted>): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const [id, { contract }] of mounted) {
    for (const { url, region } of contract.servers) {
      if (!URL.canParse(url)) continue
      const { host } = new URL(url)
      places.set(host, [...(places.get(host) ?? []), { contract: id, mount: '', region }])
    }
  }
  return places
}

/** The contracts, and each with its regions, by the first segment of a path: the contract's id, or id and region with a dot between. */
function placesBySegment(mounted: ReadonlyMap<string, Mounted>): ReadonlyMap<string, Place> {
  const ids = [...mounted.keys()].map((id): [string, Place] => [id, { contract: id, mount: `/${id}`, region: undefined }])
  const regional = [...mounted].flatMap(([id, { contract }]) =>
    contract.servers.flatMap(({ region }): [string, Place][] =>
      region === undefined ? [] : [[`${id}.${region}`, { contract: id, mount: `/${id}.${region}`, region }]],
    ),
  )
  return new Map([...regional, ...ids])
}

/**
 * Finds whose a call is: by its host, when a client keeps the provider's own URL and has the sandbox as its fetch; by the first segment of its
 * path; or because there is one contract only.
 */
function placesOf(mounted: ReadonlyMap<string, Mounted>): (method: string, url: URL) => Place | undefined {
  const hosts = placesByHost(mounted)
  const segments = placesBySegment(mounted)
  const [only] = mounted.size === 1 ? mounted.keys() : []
  const single = only === undefined ? undefined : { contract: only, mount: '', region: undefined }

  /** Of several contracts on one host, the one that knows the path. */
  const routed = (places: readonly Place[], method: string, { pathname }: URL): Place | undefined =>
    places.find(({ contract }) => {
      const known = mounted.get(contract)
      return known !== undefined && findRoute(known.contract, method, pathname, '').route !== undefined
    }) ?? places[0]

  return (method, url) => {
    const places = hosts.get(url.host)
    if (places !== undefined) return places.length === 1 ? places[0] : routed(places, method, url)
    const end = url.pathname.indexOf('/', 1)
    return segments.get(url.pathname.slice(1, end < 0 ? undefined : end)) ?? single
  }
}

/** Where a call goes, and to which operation. */
export interface Destination {
  readonly url: URL
  readonly place: Place | undefined
  readonly found: RouteResult
}

const NOWHERE: RouteResult = { route: undefined, methods: [] }
const MAX_REMEMBERED = 1000

/** Finds where calls go. The same few are asked for again and again, so the latest are remembered. */
export function locator(mounted: ReadonlyMap<string, Mounted>): (call: PlainCall) => Destination {
  const placeOf = placesOf(mounted)
  const remembered = new Map<string, Destination>()

  const find = ({ method, origin, target }: PlainCall): Destination => {
    const url = new URL(origin + target)
    const place = placeOf(method, url)
    const contract = place === undefined ? undefined : mounted.get(place.contract)?.contract
    const found = place === undefined || contract === undefined ? NOWHERE : findRoute(contract, method, url.pathname, place.mount)
    return { url, place, found }
  }

  return (call) => {
    const key = `${call.method} ${call.origin}${call.target}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const destination = find(call)
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    if (key.length <= 300) remembered.set(key, destination)
    return destination
  }
}
