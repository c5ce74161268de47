import { done, schema, text } from './message.mjs'

const started = performance.now()
const { z } = await import('zod')
done(started, z.fromJSONSchema(JSON.parse(schema)).safeParse(JSON.parse(text)).success)
