import type { BodyExample, ContractExamples, DeliveryExamples, OperationExamples, ResponseExample } from '../contract/index.js'
import { isObject, SpecNode } from './document.js'
import { derivedId, methodsOf } from './model.js'

type Places = OperationExamples['required']

/** The first example that a parameter, a header or a schema shows. */
function firstExample(node: SpecNode): { value: unknown } | undefined {
  if (isObject(node.value) && 'example' in node.value) return { value: node.value['example'] }
  const named = node.get('examples')
  if (named !== undefined && Array.isArray(named.value)) return named.value.length > 0 ? { value: named.value[0] } : undefined
  const first = named?.entries()[0]?.[1]
  if (first !== undefined && isObject(first.value) && 'value' in first.value) return { value: first.value['value'] }
  const media = node.get('content')?.entries()[0]?.[1]
  if (media !== undefined) return firstExample(media)
  const schema = node.get('schema')
  return schema === undefined ? undefined : firstExample(schema)
}

function parameterExamples(item: SpecNode, operation: SpecNode): { required: Places; optional: Places } {
  const required: Record<string, Record<string, unknown>> = {}
  const optional: Record<string, Record<string, unknown>> = {}
  for (const node of [...(item.get('parameters')?.items() ?? []), ...(operation.get('parameters')?.items() ?? [])]) {
    const name = node.text('name') ?? ''
    const place = node.text('in') ?? ''
    const example = firstExample(node)
    if (example === undefined) continue
    const target = place === 'path' || node.flag('required') === true ? required : optional
    target[place] = { ...target[place], [name]: example.value }
  }
  return { required, optional }
}

function bodyExamples(node: SpecNode | undefined): BodyExample[] {
  return (node?.get('content')?.entries() ?? []).flatMap(([mediaType, media]) => {
    const named = (media.get('examples')?.entries() ?? []).flatMap(([name, example]): BodyExample[] =>
      isObject(example.value) && 'value' in example.value ? [{ mediaType, name, value: example.value['value'] }] : [],
    )
    if (named.length > 0) return named
    const only = firstExample(media)
    return only === undefined ? [] : [{ mediaType, name: 'default', value: only.value }]
  })
}

function responseExamples(operation: SpecNode): ResponseExample[] {
  return (operation.get('responses')?.entries() ?? []).flatMap(([status, response]): ResponseExample[] => {
    if (!/^\d{3}$/.test(status)) return []
    const examples = bodyExamples(response)
    if (examples.length === 0) return [{ status: Number(status), name: 'no-body' }]
    return examples.map((example) => ({ status: Number(status), ...example }))
  })
}

/** Reads all named examples of a bundled OpenAPI document. */
export function readExamples(document: unknown): ContractExamples {
  const root = SpecNode.root(document)
  const operations: Record<string, OperationExamples> = {}
  for (const [path, item] of root.get('paths')?.entries() ?? []) {
    for (const [method, node] of methodsOf(item)) {
      operations[node.text('operationId') ?? derivedId(method, path)] = {
        ...parameterExamples(item, node),
        bodies: bodyExamples(node.get('requestBody')),
        responses: responseExamples(node),
      }
    }
  }
  const events = (root.get('webhooks')?.entries() ?? []).map(([name, item]): [string, DeliveryExamples[]] => [
    name,
    methodsOf(item).map(([method, node]) => ({ method, ...parameterExamples(item, node), bodies: bodyExamples(node.get('requestBody')) })),
  ])
  return { operations, events: Object.fromEntries(events) }
}
