// What the servers of the comparison have in common: a domain's webhooks, as Mailgun answers them.
export const DOMAIN = 'mg.example.com'
export const PATH = `/v3/domains/${DOMAIN}/webhooks`
export const AUTHORIZATION = `Basic ${Buffer.from('api:key-bench').toString('base64')}`

export const webhooks = () => ({
  clicked: { urls: ['http://127.0.0.1:9/clicked'] },
  delivered: { urls: ['http://127.0.0.1:9/a', 'http://127.0.0.1:9/b'] },
  permanent_fail: { urls: ['http://127.0.0.1:9/failed'] },
})
