import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { SpecNode } from './document.js'
import { ajvFor, compiling, schemaId } from './schemas.js'

/** Collects the schemas that a contract needs, each once, under a name that is readable and stays the same. */
export class ValidatorNames {
  private readonly byId = new Map<string, string>()
  private readonly nodes = new Map<string, SpecNode>()

  nameOf(schema: SpecNode, hint: string): string {
    const id = schemaId(schema)
    const known = this.byId.get(id)
    if (known !== undefined) return known
    const component = /^\/components\/schemas\/([^/]+)$/.exec(schema.pointer)?.[1]
    const wanted = (component ?? hint).replace(/[^A-Za-z0-9]+/g, '_')
    let name = wanted
    for (let n = 2; this.nodes.has(name); n++) name = `${wanted}_${n}`
    this.byId.set(id, name)
    this.nodes.set(name, schema)
    return name
  }

  get names(): ReadonlyMap<string, SpecNode> {
    return this.nodes
  }
}

/**
 * The validators as one ES module without any import. ajv alone writes `require` calls into what it calls ESM
 * (https://github.com/ajv-validator/ajv/issues/2209), so esbuild brings those few helpers and formats in.
 */
export async function validatorsModule(
  document: Readonly<Record<string, unknown>>,
  names: ValidatorNames,
  strict: boolean,
): Promise<string> {
  const ajv = ajvFor(document, { strict, code: { source: true, esm: true, lines: true } })
  const exported: Record<string, string> = {}
  for (const [name, schema] of names.names) {
    const id = schemaId(schema)
    compiling(schema, () => ajv.getSchema(id))
    exported[name] = id
  }
  const result = await build({
    stdin: { contents: standaloneCode.default(ajv, exported), resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['main'],
    legalComments: 'none',
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}
