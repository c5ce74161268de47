import { type Schema, type View, viewOf } from './view.js'

/** The places of a schema's parts, which tell it from every other of its document. */
export const placeOf = (schema: Schema): string => schema.map(({ pointer }) => pointer).join(' ')

/** What is known of two documents already: many messages have the same schemas. */
export class Known {
  /** Schemas that were compared, and all that is in them: nothing differs. */
  readonly equal = new Set<string>()
  private readonly old = new Map<string, View>()
  private readonly now = new Map<string, View>()

  before(schema: Schema): View {
    return remembered(this.old, schema)
  }

  after(schema: Schema): View {
    return remembered(this.now, schema)
  }
}

function remembered(views: Map<string, View>, schema: Schema): View {
  const place = placeOf(schema)
  const known = views.get(place)
  if (known !== undefined) return known
  const view = viewOf(schema)
  views.set(place, view)
  return view
}
