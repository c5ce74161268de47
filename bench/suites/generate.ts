import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../harness/built.js'
import { measureTurns } from '../harness/measure.js'
import { runNode } from '../harness/process.js'
import type { Measurement, Suite } from '../harness/types.js'

/** A spec of so many operations, each with a schema of its own. */
function specOf(operations: number): object {
  const paths: Record<string, object> = {}
  const schemas: Record<string, object> = {}
  for (let i = 0; i < operations; i++) {
    const schema = { $ref: `#/components/schemas/Thing${i}` }
    schemas[`Thing${i}`] = {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'integer', minimum: 1 },
        name: { type: 'string', maxLength: 80 },
        kind: { enum: ['a', 'b', `c${i}`] },
        tags: { type: 'array', items: { type: 'string' } },
        at: { type: 'string', format: 'date-time' },
      },
    }
    paths[`/things${i}`] = {
      post: {
        operationId: `createThing${i}`,
        summary: `Makes thing ${i}`,
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses: { 201: { description: 'Made.', content: { 'application/json': { schema } } } },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1', summary: 'Things', license: { name: 'none', identifier: 'Apache-2.0' } },
    servers: [{ url: 'https://things.example' }],
    security: [],
    paths,
    components: { schemas },
  }
}

export const suite: Suite = {
  title: 'Generating',
  about:
    'From a spec of 5, 50 and 500 operations, as whole processes. Ours writes the types (by openapi-typescript), the tables, the validators, and the bundled document; openapi-typescript’s command writes the types. What ours takes more is bundling by Redocly, and compiling and bundling the validators.',
  async run(rounds) {
    const folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-bench-'))
    const command = fileURLToPath(new URL('node_modules/openapi-typescript/bin/cli.js', root))
    try {
      const measurements: Measurement[] = []
      for (const operations of [5, 50, 500]) {
        const own = join(folder, String(operations))
        const spec = join(own, 'openapi', 'things', 'openapi.yaml')
        await mkdir(join(own, 'openapi', 'things'), { recursive: true })
        await writeFile(spec, JSON.stringify(specOf(operations)))
        const rows = await measureTurns(
          [
            {
              name: 'webhook-contracts',
              kind: 'ours',
              figure: async () => (await runNode(['--import', 'tsx', 'bench/children/generate.ts', own])).ms,
            },
            {
              name: 'openapi-typescript',
              kind: 'peer',
              figure: async () => (await runNode([command, spec, '-o', join(own, 'types.d.ts')], folder)).ms,
            },
          ],
          Math.min(rounds, 3),
        )
        measurements.push({ id: `generate-${operations}`, title: `A spec of ${operations} operations`, unit: 'ms', rows })
      }
      return measurements
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}
