/** What the gateway's side makes of a request, as it would in a bad dream: everything that it was told comes back. */
export interface Echo {
  readonly title: string
  readonly reply: (request: Request) => Promise<Response>
}

/** Everything that a request says, as text. */
async function everythingOf(request: Request): Promise<string> {
  const body = await request.clone().text()
  return [decodeURIComponent(request.url), ...request.headers.values(), body].join(' ')
}

/** An error in the shapes that gateways use, with the text wherever words, keys and names stand. */
function errorBody(text: string): string {
  const error = { key: text, code: text, attribute: text, field: [text], message: text, [text]: text }
  return JSON.stringify({
    error,
    errors: [error, text],
    error_type: text,
    invalid_fields: [error],
    message: text,
    result: [{ error: text, message: text, code: text }],
    data: null,
    [text]: text,
  })
}

const answering =
  (status: number, bodyOf: (text: string) => string): Echo['reply'] =>
  async (request) =>
    new Response(bodyOf(await everythingOf(request)), {
      status,
      headers: { 'content-type': 'application/json', 'retry-after': '1' },
    })

/** Every way in which what was sent may come back, and so into an error. */
export const echoes: readonly Echo[] = [
  ...[200, 302, 400, 401, 404, 408, 422, 429, 500, 503].map((status) => ({
    title: `a ${status} that repeats it`,
    reply: answering(status, errorBody),
  })),
  { title: 'a page that repeats it', reply: answering(502, (text) => `<html><body>${text}</body></html>`) },
  { title: 'an answer that breaks off', reply: answering(200, (text) => errorBody(text).slice(0, -1)) },
  { title: 'an answer that is nothing else', reply: answering(200, (text) => JSON.stringify(text)) },
  {
    title: 'an error of the network that drags the request along',
    reply: async (request) => {
      const text = await everythingOf(request)
      const cause = Object.assign(new Error(text), { request, code: text })
      throw Object.assign(new TypeError(text, { cause }), { request, options: { headers: request.headers } })
    },
  },
]
