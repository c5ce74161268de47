import fc from 'fast-check'

/** One operation of a model-based test, with the words by which a failure is told. */
class Command<M extends object, R> implements fc.AsyncCommand<M, R> {
  constructor(
    private readonly words: string,
    private readonly act: (model: M, real: R) => Promise<void>,
  ) {}
  check(): boolean {
    return true
  }
  run(model: M, real: R): Promise<void> {
    return this.act(model, real)
  }
  toString(): string {
    return this.words
  }
}

/** Makes commands of what an arbitrary gives. */
export const commandOf = <M extends object, R, T>(
  name: string,
  values: fc.Arbitrary<T>,
  act: (value: T, model: M, real: R) => Promise<void>,
): fc.Arbitrary<fc.AsyncCommand<M, R>> =>
  values.map((value) => new Command(`${name} ${fc.stringify(value)}`, (model, real) => act(value, model, real)))

/** Runs random sequences of commands. What `real` makes is undone by `done`. */
export async function expectToAgree<M extends object, R>(
  commands: readonly fc.Arbitrary<fc.AsyncCommand<M, R>>[],
  model: () => M,
  real: () => Promise<R>,
  done: (real: R) => Promise<void>,
  numRuns = 60,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.commands([...commands], { maxCommands: 50 }), async (sequence) => {
      const made = await real()
      try {
        await fc.asyncModelRun(() => ({ model: model(), real: made }), sequence)
      } finally {
        await done(made)
      }
    }),
    { numRuns },
  )
}
