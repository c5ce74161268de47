import { done, text } from './message.mjs'

const started = performance.now()
done(started, typeof JSON.parse(text) === 'object')
