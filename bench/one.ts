/** Runs one suite, in a process of its own: what one leaves behind (compiled code, a patched fetch) touches no other. */
import { suites } from './suites/index.js'

const [name = '', rounds = '5'] = process.argv.slice(2)
const load = suites.get(name)
if (load === undefined) throw new Error(`There is no suite ${name}. There are: ${[...suites.keys()].join(', ')}.`)
const { suite } = await load()
const measurements = await suite.run(Number(rounds))
process.send?.({ name, title: suite.title, about: suite.about, measurements })
