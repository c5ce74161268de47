import { WebhookError } from './error.js'
import type { Receive, Received, ReceiveOptions } from './receive.js'

export interface HandlerOptions {
  /** Hears of every request that is refused, and of every event on which `onEvent` failed. Default: the receiver's own faults (5xx) go to the console. */
  readonly onError?: (error: WebhookError) => void
}

/** What to do with an event. A response that is returned is the answer; otherwise it is 200. What is thrown makes the provider try again. */
export type OnEvent<Events> = (received: Received<Events>, request: Request) => unknown

/** A Web-standard handler: Hono, Next.js, Bun, Deno, workers. It never rejects. */
export type WebhookHandler = (request: Request) => Promise<Response>

/** What a handler does with an error: tells of it, and makes the answer. The answer says the code, and no more. */
export type Refuse = (error: WebhookError) => Response

function log({ code, status, message, cause }: WebhookError): void {
  if (status >= 500 && code !== 'in_progress') console.error(`webhook: ${code}: ${message}`, ...(cause === undefined ? [] : [cause]))
}

/** @param options none at all is a mistake that is told with the first request, as every other one is */
export function refuser(options: HandlerOptions | undefined): Refuse {
  const tell = async (error: WebhookError): Promise<void> => (options?.onError ?? log)(error)
  return (error) => {
    // Whoever listens must not change the answer, nor end the process.
    tell(error).catch(() => undefined)
    return Response.json({ error: error.code }, { status: error.status, headers: error.headers })
  }
}

/** Makes the handler of a contract: receives, hands on, answers. A message stays pending while `onEvent` works on it. */
export function handlerFor<Events, O>(
  receive: Receive<Events, O>,
): (options: O & ReceiveOptions & HandlerOptions, onEvent: OnEvent<Events>) => WebhookHandler {
  return (options, onEvent) => {
    const refuse = refuser(options)
    const asError = (error: unknown): WebhookError =>
      error instanceof WebhookError ? error : new WebhookError('receiver_failed', 'The receiver failed.', { cause: error })

    const work = async (received: Received<Events>, request: Request): Promise<Response> => {
      try {
        const answer = await onEvent(received, request)
        return answer instanceof Response ? answer : new Response('ok')
      } catch (cause) {
        return refuse(new WebhookError('handler_failed', 'onEvent failed on the event.', { cause }))
      }
    }

    return async (request) => {
      try {
        const received = await receive(request, { ...options, hold: true })
        const response = await work(received, request)
        // When the store fails now the answer stays: the work is done or not, whatever the store says.
        await (response.ok ? received.settle() : received.release()).catch((error: unknown) => refuse(asError(error)))
        return response
      } catch (error) {
        return refuse(asError(error))
      }
    }
  }
}
