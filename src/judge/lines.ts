const MAX_BYTES = 64 * 1024 * 1024
const NEWLINE = 0x0a

/** One line of a stream, without its end; too long ones are not kept. */
export type Line = { readonly line: number } & ({ readonly text: string } | { readonly fault: string })

/** Cuts bytes into lines. Keeps one line at a time. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes = MAX_BYTES): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let line = 1
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size > maxBytes) parts = []
    else parts.push(part)
  }
  const finish = (): Line => {
    const tooLong = size > maxBytes
    const text = Buffer.concat(parts).toString('utf8')
    parts = []
    size = 0
    return tooLong ? { line: line++, fault: `a line of more than ${Math.round(maxBytes / 1024 / 1024)} MiB` } : { line: line++, text }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield finish()
}
