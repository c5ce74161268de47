/** One message to one URL, as it goes out at every attempt. */
export interface Outgoing {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** How `body` stands for bytes. */
  readonly encoding: 'utf8' | 'base64'
}

/** What came back: a status, or why there is none. */
export interface Reply {
  readonly status?: number
  readonly error?: string
  /** True when the sandbox itself would not send there. */
  readonly blocked?: boolean
  /** How many bytes of an answer were read. */
  readonly bytes: number
  /** The beginning of the answer. */
  readonly body?: string
}

/** Tells when sending is to end at once. Not an AbortSignal: one for thousands of messages would warn of a leak. */
export interface Stop {
  readonly stopped: boolean
  /** Hears of the end; returns what ends the hearing. */
  onStop(listener: () => void): () => void
}

/** Sends one message. Never rejects. `stop` cuts it off: what comes back then is of no use to anybody. */
export type Transport = (outgoing: Outgoing, stop?: Stop) => Promise<Reply>

export type DeliveryState = 'pending' | 'delivered' | 'given-up'

/** One event on its way to one URL. */
export interface Delivery {
  readonly id: string
  readonly contract: string
  readonly event: string
  /** The webhook that it belongs to, in the provider's own terms. */
  readonly target: string
  readonly outgoing: Outgoing
  readonly createdAt: number
  readonly state: DeliveryState
  readonly attempts: number
  /** When the next attempt is due, in the sandbox's time; absent when there will be none. */
  readonly nextAt?: number
}

/** One attempt to deliver an event. */
export interface Attempt {
  readonly id: string
  readonly delivery: string
  readonly contract: string
  readonly event: string
  readonly url: string
  /** 1 is the first. */
  readonly number: number
  /** When, in the sandbox's time: milliseconds since 1970. */
  readonly at: number
  /** Real milliseconds. */
  readonly duration: number
  readonly status?: number
  readonly error?: string
  readonly bytes: number
  readonly request: Outgoing
  readonly response?: string
  readonly state: DeliveryState
  /** When the next attempt is due; absent when there will be none. */
  readonly nextAt?: number
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

export const isDelivery = (value: unknown): value is Delivery =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['state'] === 'string' &&
  isRecord(value['outgoing']) &&
  typeof value['attempts'] === 'number'
