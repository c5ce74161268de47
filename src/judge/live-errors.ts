/** Why a live run could not be made. The message says what to do next, and holds no key. */
export class LiveError extends Error {
  override readonly name = 'LiveError'
  constructor(
    readonly code: 'wrong-use' | 'unreachable' | 'keys-refused',
    message: string,
  ) {
    super(message)
  }
}

/** A request that would concern what the run did not make itself. It was not sent. */
export class GuardError extends Error {
  override readonly name = 'GuardError'
}

/** What the account looks like right now does not allow a request: someone else is at work there. It was not sent. */
export class NotSafeError extends GuardError {}

/** A step did not come to what it should have. It was reported already. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed'
  constructor(
    message: string,
    /** The answer's status; undefined when there was none. */
    readonly status: number | undefined,
  ) {
    super(message)
  }
}

/** The run was told to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}
