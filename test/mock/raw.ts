import { connect, type Socket } from 'node:net'

/** What to do when everything was sent: wait for the server, end our half of the connection, or break it off. */
export type Ending = 'wait' | 'end' | 'reset'

/** Sends bytes as they are, and returns whatever comes back until the connection is closed. Never rejects: a reset is an end like any other. */
export function sendRaw(port: number, bytes: string | Uint8Array, ending: Ending = 'end'): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket: Socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes, () => {
        if (ending === 'end') socket.end()
        if (ending === 'reset') socket.resetAndDestroy()
      })
    })
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
  })
}

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
