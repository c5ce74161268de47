// Judges a recording, and prints how much, how long, and in how much memory.
import { judgeRecorded, readHar } from 'webhook-contracts/judge'

const [file, ...given] = process.argv.slice(2)
const baseUrls = given.map((one) => ({ contract: one.split('=')[0], url: one.split('=')[1] }))
const started = performance.now()
let judged = 0
for await (const result of judgeRecorded(readHar(file), { contracts: baseUrls.map(({ contract }) => contract), baseUrls })) {
  if (!('kind' in result)) judged++
}
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ judged, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
