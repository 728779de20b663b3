import type { WireAnswer } from './contract-operation.ts'
import type { Reply } from './recording-fetch.ts'

/** An answer of the provider, as it stands on the wire. */
export const wireText = (answer: WireAnswer): string => ('text' in answer ? answer.text : JSON.stringify(answer.body))

/** The provider answers as it should. */
export const answers = (answer: WireAnswer): Reply => respond(answer.status, wireText(answer))

/** A body of any kind. */
export const respond =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  () =>
    new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } })

/** A page of a proxy in between. */
export const respondHtml = (status: number, text = ''): Reply =>
  respond(status, `<!DOCTYPE html><html><body>${text}</body></html>`, { 'content-type': 'text/html' })

/** The connection is reset before an answer comes: the provider may have acted. */
export const cutConnection: Reply = () => {
  throw fetchError('ECONNRESET', 'read')
}

/** Nobody listens: nothing was sent. */
export const refuseConnection: Reply = () => {
  throw fetchError('ECONNREFUSED', 'connect')
}

/** No answer, until the caller has enough of it. */
export const neverAnswer: Reply = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** The head and half of the body, then nothing, until the caller has enough of it. */
export const stopInBody =
  (answer: WireAnswer, onStop: () => void = () => {}): Reply =>
  ({ signal }) =>
    halfOf(answer, (controller) => {
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true })
      onStop()
    })

/** The head and half of the body, then the connection breaks. */
export const cutInBody =
  (answer: WireAnswer): Reply =>
  () =>
    halfOf(answer, (controller) => controller.error(fetchError('ECONNRESET', 'read')))

function halfOf(answer: WireAnswer, then: (controller: ReadableStreamDefaultController) => void): Response {
  const text = wireText(answer)
  const half = new TextEncoder().encode(text.slice(0, Math.ceil(text.length / 2)))
  let told = false
  const body = new ReadableStream({
    pull(controller) {
      if (told) return then(controller)
      told = true
      controller.enqueue(half)
    },
  })
  return new Response(body, { status: answer.status, headers: { 'content-type': 'application/json' } })
}

/** As undici throws it: the reason is in the cause. */
const fetchError = (code: string, syscall: string): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) })
