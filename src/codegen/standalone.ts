import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { SpecNode } from './document.js'
import { ajvFor, compiling, schemaId } from './schemas.js'

/**
 * What a validator must not be called: words of JavaScript, globals that the validators use, `Validate` (its type), and whatever looks like
 * a name of ajv's making (`schema12`) or begins with a digit.
 */
const UNUSABLE = new RegExp(
  `^(?:${[
    'arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for',
    'function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this',
    'throw|true|try|typeof|undefined|var|void|while|with|yield',
    'Array|BigInt|Boolean|Date|Error|Function|Infinity|JSON|Math|NaN|Number|Object|RegExp|Set|String|Symbol|isFinite|isNaN',
    'parseFloat|parseInt|Validate|_?[a-z]+\\d+|\\d.*|',
  ].join('|')})$`,
)

/** Collects the schemas that a contract needs, each once, under a name that is readable and stays the same. */
export class ValidatorNames {
  private readonly byId = new Map<string, string>()
  private readonly nodes = new Map<string, SpecNode>()

  nameOf(schema: SpecNode, hint: string): string {
    const id = schemaId(schema)
    const known = this.byId.get(id)
    if (known !== undefined) return known
    const component = /^\/components\/schemas\/([^/]+)$/.exec(schema.pointer)?.[1]
    const readable = (component ?? hint).replace(/[^A-Za-z0-9]+/g, '_')
    const wanted = UNUSABLE.test(readable) ? `_${readable}_` : readable
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

/** esbuild names the modules that it brings in by their paths, and where packages lie differs from machine to machine. */
const MODULE_PATH = /^( *")\S*node_modules\/(?=\S+"\([\w, ]*\) \{$)/gm

/** Lines that nobody needs: those paths once more, and how ajv's helpers would be required. */
const LEFTOVERS = /^(?:\/\/ (?:<stdin>|\S*node_modules\/\S*)| *\w+\.code = ['"]require\(.*\)\.default['"];)\n/gm

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
    compiling(schema.pointer, () => ajv.getSchema(id))
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
  return (result.outputFiles[0]?.text ?? '').replace(LEFTOVERS, '').replace(MODULE_PATH, '$1')
}
