import { _, type Ajv, type CodeKeywordDefinition, type KeywordCxt, type KeywordErrorDefinition, Name } from 'ajv'

/** So many errors of one list or object are enough: a broken list of a million items must not become a million errors. */
const MAX_ERRORS = 200

/** The variable in which ajv's code counts the errors. */
const ERRORS = new Name('errors')

const LOOPS = ['items', 'additionalProperties', 'patternProperties', 'propertyNames', 'unevaluatedProperties']
const UNIONS = ['anyOf', 'oneOf']

/** Runs something before ajv writes the code of one of its own keywords, in this instance alone; may give the keyword another error. */
function before(ajv: Ajv, keyword: string, hook: (cxt: KeywordCxt) => void, error?: KeywordErrorDefinition): void {
  const rule = ajv.RULES.all[keyword]
  if (typeof rule !== 'object' || !('code' in rule.definition)) throw new TypeError(`ajv has no keyword ${keyword}`)
  const { definition } = rule
  const code: CodeKeywordDefinition['code'] = (cxt, type) => {
    hook(cxt)
    definition.code(cxt, type)
  }
  rule.definition = { ...definition, trackErrors: true, code, ...(error === undefined ? {} : { error }) }
}

/** Leaves the loop over items or keys once it has found enough. */
function stopEarly(cxt: KeywordCxt): void {
  const { gen, errsCount = _`0` } = cxt
  const leave = (): void => {
    gen.if(_`${ERRORS} - ${errsCount} >= ${MAX_ERRORS}`, () => gen.break())
  }
  const { subschema, error } = cxt
  cxt.subschema = (...args) => {
    const result = subschema.apply(cxt, args)
    leave()
    return result
  }
  if (cxt.keyword === 'items') return // its own error (too many items) stands outside of the loop
  cxt.error = (...args) => {
    error.apply(cxt, args)
    leave()
  }
}

/** Notes behind each branch how many errors there are by then. */
function countBranches(cxt: KeywordCxt): Name[] {
  const { gen, errsCount = _`0`, schema } = cxt
  const marks = Array.isArray(schema) ? schema.map(() => gen.let('mark', errsCount)) : []
  const { subschema } = cxt
  cxt.subschema = (applied, valid) => {
    const result = subschema.call(cxt, applied, valid)
    const mark = marks[Number('schemaProp' in applied ? applied.schemaProp : -1)]
    if (mark !== undefined) gen.assign(mark, ERRORS)
    return result
  }
  return marks
}

/**
 * ajv's own keywords, with two things more: loops end when they have found enough errors, and the error of a union tells how many of
 * the errors before it each branch made (`branches`), which nothing else in them does.
 */
export function extendKeywords(ajv: Ajv): void {
  for (const keyword of LOOPS) before(ajv, keyword, stopEarly)
  const marksOf = new WeakMap<object, Name[]>()
  for (const keyword of UNIONS) {
    before(ajv, keyword, (cxt) => marksOf.set(cxt, countBranches(cxt)), {
      message: `must match ${keyword === 'anyOf' ? 'a schema' : 'exactly one schema'} in ${keyword}`,
      params: (cxt) => {
        const counts = (marksOf.get(cxt) ?? []).map((mark) => _`${mark} - ${cxt.errsCount ?? 0}`)
        const branches = counts.reduce((list, count, i) => (i === 0 ? count : _`${list}, ${count}`), _``)
        const { passing } = cxt.params // of a oneOf: those two that both fit
        return passing === undefined ? _`{branches: [${branches}]}` : _`{passingSchemas: ${passing}, branches: [${branches}]}`
      },
    })
  }
}
