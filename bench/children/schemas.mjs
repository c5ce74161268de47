import { done, text } from './message.mjs'

const started = performance.now()
const [{ schemasOf }, { contract }] = await Promise.all([import('webhook-contracts/schemas'), import('webhook-contracts/mailgun')])
done(started, schemasOf(contract).event('clicked')['~standard'].validate(JSON.parse(text)).issues === undefined)
