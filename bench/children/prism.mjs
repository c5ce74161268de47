import { documentText, done, text } from './message.mjs'

const started = performance.now()
const [{ getHttpOperationsFromSpec }, validator] = await Promise.all([
  import('@stoplight/prism-http'),
  import('@stoplight/prism-http/dist/validator/index.js'),
])
// Prism knows no webhooks: the event becomes the body of a call.
const document = JSON.parse(documentText)
document.paths = { '/event': { post: document.webhooks.clicked.post } }
const [resource] = await getHttpOperationsFromSpec(document)
const element = { method: 'post', url: { path: '/event' }, headers: { 'content-type': 'application/json' }, body: JSON.parse(text) }
done(started, validator.validateInput({ resource, element })._tag === 'Right')
