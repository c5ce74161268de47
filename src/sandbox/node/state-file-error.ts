/** A state file that cannot be used, in words that say what to do. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError'
  constructor(
    readonly code: 'foreign' | 'damaged' | 'unreadable' | 'not_written' | 'in_use' | 'closed',
    message: string,
  ) {
    super(message)
  }
}
