import { done, schema, text } from './message.mjs'

const started = performance.now()
const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
const ajv = new Ajv2020({ allErrors: true, strict: false })
formats.default.default(ajv)
done(started, ajv.compile(JSON.parse(schema))(JSON.parse(text)))
