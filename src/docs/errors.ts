/** The pages cannot be built as asked; `message` says what to do next. */
export class DocsError extends Error {
  override readonly name = 'DocsError'
  constructor(
    /** `bad_name`: an id that cannot name a page. `bad_output`: the folder cannot be written to. `unknown_builder`: a Redocly of another make. */
    readonly code: 'bad_name' | 'bad_output' | 'unknown_builder',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
