import { expectation } from './expectation.js'
import { alternatives } from './text.js'
import type { SchemaError } from './types.js'

/** What shall be told of an error. */
export interface Finding {
  readonly error: SchemaError
  readonly expected: string
}

/** An error; of a failed union with the errors of each branch, which the validator lists before it. */
interface Fault {
  readonly error: SchemaError
  readonly branches: readonly Branch[]
}

type Branch = readonly Fault[]

/** How many errors there are by the end of each branch, counted from the union's first; none for an error that is no union's. */
const branchEnds = ({ params }: SchemaError): readonly number[] =>
  Array.isArray(params['branches']) ? params['branches'].filter((end) => typeof end === 'number') : []

/** The flat list of a validator as a tree. A union's error follows those of its branches, so it is read from the end. */
function faultsOf(errors: readonly SchemaError[]): Fault[] {
  const faults: Fault[] = []
  for (let end = errors.length; end > 0; ) {
    const error = errors[--end]
    if (error === undefined) continue
    const ends = branchEnds(error)
    const start = Math.max(0, end - Math.max(0, ...ends))
    const branches = ends.map((to, i) => faultsOf(errors.slice(start + (ends[i - 1] ?? 0), start + to)))
    // `if` only says that the `then` or `else` failed, whose errors stand before it.
    if (error.keyword !== 'if') faults.push({ error, branches: branches.filter((branch) => branch.length > 0) })
    end = start
  }
  return faults.reverse()
}

const isUnion = ({ error, branches }: Fault): boolean => branches.length > 0 && !Array.isArray(error.params['passingSchemas'])

/** The branches of a union; where one is a union of the same value itself, that one's branches. */
function branchesOf({ error, branches }: Fault): Branch[] {
  return branches.flatMap((branch) => {
    const [only, ...others] = branch
    const nested = only !== undefined && others.length === 0 && isUnion(only) && only.error.instancePath === error.instancePath
    return nested ? branchesOf(only) : [branch]
  })
}

const VALUE_RULES = ['const', 'enum', 'type', 'false schema']

/** Why the value itself, not something in it, is none of this branch: by its strictest rule. */
const misfit = (branch: Branch, place: string): SchemaError | undefined =>
  VALUE_RULES.map((rule) => branch.find(({ error }) => error.instancePath === place && error.keyword === rule)?.error).find(
    (error) => error !== undefined,
  )

/** The constant below the value by which this branch is not the one that was meant. */
const otherConstant = (branch: Branch, place: string): SchemaError | undefined =>
  branch.find(({ error }) => error.keyword === 'const' && error.instancePath !== place)?.error

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** Are all values of this rule of a type that another branch allows whole? Then they need not be told. */
function isCovered({ keyword, params }: SchemaError, types: readonly unknown[]): boolean {
  const values = keyword === 'const' ? [params['allowedValue']] : keyword === 'enum' ? params['allowedValues'] : []
  return Array.isArray(values) && values.length > 0 && values.every((value) => types.includes(typeOf(value)))
}

/** One finding for the value as a whole: none of the branches is for such a value. */
function noneFits(union: SchemaError, misfits: readonly SchemaError[]): Finding {
  const types = misfits.flatMap(({ keyword, params }) => (keyword === 'type' ? params['type'] : []))
  const told = misfits.filter((error) => !isCovered(error, types))
  const words = alternatives(told.map(expectation))
  const [first] = told
  return { error: first !== undefined && words === expectation(first) ? first : union, expected: words }
}

const isMissing = ({ error }: Fault, place: string): boolean => error.keyword === 'required' && error.instancePath === place

/** The branch that comes closest: with the fewest faults of the value itself, then with the fewest of all. */
function closest(branches: readonly Branch[], place: string): Branch {
  const here = (branch: Branch): number => branch.filter(({ error }) => error.instancePath === place).length
  return branches.reduce(
    (best, branch) => ((here(branch) - here(best) || branch.length - best.length) < 0 ? branch : best),
    branches[0] ?? [],
  )
}

/**
 * A failed union has errors of every branch. A reader wants to know what is wrong in the branch that was meant, or, where none was,
 * what the alternatives are.
 */
function explainUnion(fault: Fault): Finding[] {
  const { error } = fault
  const place = error.instancePath
  const all = branchesOf(fault)
  const fitting = all.filter((branch) => misfit(branch, place) === undefined)
  if (fitting.length === 0)
    return [
      noneFits(
        error,
        all.flatMap((branch) => misfit(branch, place) ?? []),
      ),
    ]
  const unopposed = fitting.filter((branch) => otherConstant(branch, place) === undefined)
  const constants = fitting.flatMap((branch) => otherConstant(branch, place) ?? [])
  const [first] = constants
  if (unopposed.length === 0 && first !== undefined && constants.every(({ instancePath }) => instancePath === first.instancePath)) {
    return [{ error: first, expected: alternatives(constants.map(expectation)) }]
  }
  const meant = unopposed.length === 0 ? fitting : unopposed
  if (meant.length > 1 && meant.every((branch) => branch.every((part) => isMissing(part, place)))) {
    return [
      {
        error: { ...error, keyword: 'required' },
        expected: alternatives(meant.map((branch) => branch.map((part) => expectation(part.error)).join(' and '))),
      },
    ]
  }
  return closest(meant, place).flatMap(explainFault)
}

const explainFault = (fault: Fault): Finding[] =>
  isUnion(fault) ? explainUnion(fault) : [{ error: fault.error, expected: expectation(fault.error) }]

/** What a validator's errors come down to, each fault told once and where it lies. */
export const explain = (errors: readonly SchemaError[]): Finding[] => faultsOf(errors).flatMap(explainFault)
