import { type Options, parse, type Values } from './parse.js'

export interface Example {
  readonly line: string
  readonly about: string
}

/** What one file of a command says of it. */
export interface Definition<O extends Options> {
  readonly name: string
  /** What stands behind the name: `[contract…]`. */
  readonly usage: string
  /** What it does, for its `--help`. */
  readonly about: string
  readonly options: O
  readonly examples: readonly [Example, ...Example[]]
  /** @returns the exit code */
  run(values: Values<O>, positionals: readonly string[]): Promise<number>
}

export interface Command extends Omit<Definition<Options>, 'run'> {
  run(args: readonly string[]): Promise<number>
}

/** Makes a command of its definition: its options are parsed and checked before it runs. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  return {
    ...definition,
    run(args) {
      const { values, positionals } = parse(definition.name, definition.options, args)
      return definition.run(values, positionals)
    },
  }
}
