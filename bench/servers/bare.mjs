// The floor: node:http that answers every call with the bytes it has ready.
import { createServer } from 'node:http'
import { webhooks } from './fixture.mjs'

const list = Buffer.from(JSON.stringify({ webhooks: webhooks() }))
const updated = Buffer.from(JSON.stringify({ message: 'Webhook has been updated', webhook: webhooks().clicked }))

createServer((request, response) => {
  request.on('data', () => undefined)
  request.on('end', () => {
    const body = request.method === 'GET' ? list : updated
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.byteLength })
    response.end(body)
  })
}).listen(Number(process.argv[2]), '127.0.0.1')
