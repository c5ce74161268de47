/** Whose code a change concerns: who calls the operations, or who receives the events. */
export type Party = 'caller' | 'receiver'

/** What became of the contract there: `tightened` allows less than before, `widened` more, `changed` something else. */
export type Effect = 'added' | 'removed' | 'tightened' | 'widened' | 'changed'

export type ChangeKind =
  // The API, and its operations
  | 'server-added'
  | 'server-changed'
  | 'server-removed'
  | 'operation-added'
  | 'operation-deprecated'
  | 'operation-removed'
  | 'operation-renamed'
  | 'method-changed'
  | 'path-changed'
  | 'security-changed'
  // Events
  | 'event-added'
  | 'event-removed'
  | 'delivery-added'
  | 'delivery-removed'
  // Parameters and headers
  | 'parameter-added'
  | 'parameter-optional'
  | 'parameter-removed'
  | 'parameter-renamed'
  | 'parameter-required'
  | 'parameter-style-changed'
  | 'header-added'
  | 'header-optional'
  | 'header-removed'
  | 'header-required'
  // Statuses and bodies
  | 'status-added'
  | 'status-removed'
  | 'body-added'
  | 'body-optional'
  | 'body-removed'
  | 'body-required'
  | 'media-type-added'
  | 'media-type-changed'
  | 'media-type-removed'
  | 'encoding-changed'
  // Schemas
  | 'property-added'
  | 'property-optional'
  | 'property-removed'
  | 'property-required'
  | 'other-properties-allowed'
  | 'other-properties-refused'
  | 'field-repeatable'
  | 'field-single'
  | 'type-changed'
  | 'type-narrowed'
  | 'type-widened'
  | 'enum-added'
  | 'enum-removed'
  | 'enum-value-added'
  | 'enum-value-removed'
  | 'known-value-added'
  | 'known-value-removed'
  | 'bound-changed'
  | 'bound-tightened'
  | 'bound-widened'
  | 'format-added'
  | 'format-changed'
  | 'format-removed'
  | 'pattern-added'
  | 'pattern-changed'
  | 'pattern-removed'
  | 'alternative-added'
  | 'alternative-removed'
  | 'alternatives-added'
  | 'alternatives-removed'
  | 'default-changed'
  | 'schema-changed'

/** Where a change is. Neither operation nor event: it concerns the API as a whole. */
export interface Where {
  /** The operationId in the old document; of a new operation, that in the new one. */
  readonly operation?: string
  /** The event's name. */
  readonly event?: string
  /** The place within it, in words: ``answer 200 in `results[]` ``; empty when it is all of it. */
  readonly place: string
}

/** One difference between two OpenAPI documents. */
export interface Change {
  readonly kind: ChangeKind
  readonly effect: Effect
  /** Whose code it breaks; absent: nobody's. */
  readonly breaks?: Party
  readonly where: Where
  /** The property, the parameter or the header that it is about. */
  readonly name?: string
  /** A JSON Pointer (RFC 6901) to what changed. */
  readonly pointer: string
  /** The document that `pointer` points into. */
  readonly document: 'old' | 'new'
  /** What was there: a name, a type, a bound, a list of values, as far as one says it. */
  readonly before?: unknown
  readonly after?: unknown
  /** What changed, in one sentence that `where` completes. */
  readonly text: string
  /** What to change in one's code; present when it breaks. */
  readonly advice?: string
}
