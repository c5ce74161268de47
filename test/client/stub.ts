/** A fetch that answers as it is told, and keeps what it was sent. */
export function stub(answer: Response | ((request: Request) => Response | Promise<Response>) = new Response('{}')) {
  const requests: Request[] = []
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone())
    return typeof answer === 'function' ? answer(request) : answer.clone()
  }
  const only = (): Request => {
    const [request, ...others] = requests
    if (request === undefined || others.length > 0) throw new Error(`expected one request, not ${requests.length}`)
    return request
  }
  return { fetch, requests, only }
}

/** A response with that JSON in it. */
export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })

/** A response of that content type. */
export const answer = (body: string | null, status: number, type?: string): Response =>
  new Response(body === null ? null : new Blob([body]), { status, headers: type === undefined ? {} : { 'content-type': type } })
