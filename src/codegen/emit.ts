import { stringify } from 'yaml'
import type { ContractOf, ContractTable } from '../contract/index.js'
import { isObject, SpecNode } from './document.js'
import { readExamples } from './examples.js'
import { eventTableOf, readContract, tableOf } from './model.js'
import { Code, Documented, printKey, printType, printValue } from './print.js'
import { ValidatorNames, validatorsModule } from './standalone.js'
import { eventTypes, typesModule } from './typescript.js'

export interface EmitOptions {
  readonly id: string
  /** Said in each file's first line: what makes it. */
  readonly madeBy: string
  /** From where the declarations take the types of a contract. */
  readonly typesFrom: string
  /** Refuse keywords and formats that ajv does not know. */
  readonly strict: boolean
}

/** The files that follow from a bundled OpenAPI document, by name. The same document gives the same bytes. */
export async function emitContract(document: unknown, options: EmitOptions): Promise<ReadonlyMap<string, string>> {
  const names = new ValidatorNames()
  const reference = (schema: SpecNode | undefined, hint: string): Code =>
    new Code(schema === undefined ? '() => true' : `validators.${names.nameOf(schema, hint)}`)
  const contract = readContract<Code>(document, reference, { id: options.id })
  if (!isObject(document)) throw new TypeError('unreachable: readContract refuses what is no object')
  const table = tableOf(contract)
  const header = `// Made by \`${options.madeBy}\`. Do not edit: it is overwritten.\n`
  const examples = readExamples(document)
  const types = `import type { Contract, Validate } from '${options.typesFrom}'\n`
  return new Map([
    ['openapi.yaml', header.replace('//', '#') + stringify(document, { lineWidth: 120, aliasDuplicateObjects: false })],
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['operations.js', `${header}export const table = ${printValue(table)}\n`],
    ['operations.d.ts', `${header}export declare const table: ${printType(documented(table, contract, document))}\n`],
    ['events.js', `${header}export const events = ${printValue(eventTableOf(contract))}\n`],
    ['events.d.ts', `${header}export declare const events: ${printType(eventTableOf(contract))}\n`],
    ['validators.js', header + (await validatorsModule(document, names, options.strict))],
    [
      'validators.d.ts',
      `${header}${types.replace('Contract, ', '')}${[...names.names.keys()].map((name) => `export declare const ${name}: Validate\n`).join('')}`,
    ],
    ['contract.js', header + contractModule(contract)],
    ['contract.d.ts', `${header}${types.replace(', Validate', '')}export declare const contract: Contract\n`],
    ['examples.js', `${header}export const examples = ${printValue(examples)}\n`],
    [
      'examples.d.ts',
      `${header}import type { ContractExamples } from '${options.typesFrom}'\nexport declare const examples: ContractExamples\n`,
    ],
    ['types.d.ts', header + (await typesModule(document)) + eventTypes(document)],
  ])
}

/** The table with what the spec says of each operation: editors show it on the client's methods. */
function documented(table: ContractTable, contract: ContractOf<Code>, document: unknown): unknown {
  const paths = SpecNode.root(document).get('paths')
  const operations = Object.entries(table.operations).map(([name, row]) => {
    const description = paths?.get(row.path)?.get(row.method.toLowerCase())?.text('description')
    const words = [contract.operations[name]?.summary, description].filter((text) => text !== undefined && text.trim() !== '')
    return [name, new Documented(row, words.map((text) => text?.trim()).join('\n\n'))]
  })
  return { ...table, operations: Object.fromEntries(operations) }
}

function contractModule(contract: ContractOf<Code>): string {
  // The rows of operations.js are not printed again: they are spread from there.
  const { id, securitySchemes, pathOptions, ...rest } = contract
  const operations = Object.entries(contract.operations).map(([name, operation]) => {
    const { method, path, body, joined, ...own } = operation
    const printed = printValue(own, '    ')
    const spread = /^[A-Za-z_$][\w$]*$/.test(name) ? `table.operations.${name}` : `table.operations[${JSON.stringify(name)}]`
    return `    ${printKey(name)}: { ...${spread}, ${printed.slice(1).trimStart()},\n`
  })
  const data = printValue({ ...rest, operations: new Code(`{\n${operations.join('')}  }`) })
  return [
    "import { table } from './operations.js'\n",
    "import * as validators from './validators.js'\n\n",
    // An arrow that is called keeps the whole removable by a bundler, spreads included.
    `export const contract = /* @__PURE__ */ (() => ({ ...table, ${data.slice(1).trimStart()}))()\n`,
  ].join('')
}
