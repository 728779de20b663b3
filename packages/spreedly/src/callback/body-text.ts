import { invalidInput } from '@three-ds/core'
import { provider } from '../provider.ts'
import { Refused } from './refused.ts'

/** In which of its two formats a callback came; `callback_format` of the request chooses. */
export type CallbackFormat = 'xml' | 'json'

/** A callback's body as text, its format told by its first character. */
export interface BodyText {
  readonly format: CallbackFormat
  readonly text: string
}

/** 1 MiB; a callback of two transactions has ten kilobytes. */
export const defaultMaxBytes = 1024 * 1024

/**
 * The text of a callback, without byte order mark and leading white space, with line ends as XML wants them (`\n`; in JSON
 * they stand between values only).
 *
 * @param operation - whose body it is, for the error
 * @throws ThreeDSError `invalid-input` where the body is neither text nor bytes: a body parser came first
 * @throws Refused `tooLarge`, `notUtf8`, `neitherFormat`
 */
export function readBodyText(body: string | Uint8Array, maxBytes: number, operation: string): BodyText {
  const text = decoded(body, maxBytes, operation)
    .replace(/^\uFEFF?[\t\n\r ]+|^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
  if (text.startsWith('<')) return { format: 'xml', text }
  if (text.startsWith('{')) return { format: 'json', text }
  throw new Refused('neitherFormat')
}

function decoded(body: unknown, maxBytes: number, operation: string): string {
  if (typeof body === 'string') {
    if (byteLength(body, maxBytes) > maxBytes) throw new Refused('tooLarge')
    return body
  }
  if (!ArrayBuffer.isView(body)) throw parsedBody(operation)
  if (body.byteLength > maxBytes) throw new Refused('tooLarge')
  try {
    // The cast leaves out memory shared between threads, which no request comes in.
    return new TextDecoder('utf-8', { fatal: true }).decode(body as ArrayBufferView<ArrayBuffer>)
  } catch {
    throw new Refused('notUtf8')
  }
}

/** In UTF-8 a code unit has one to three bytes: only between these bounds does it take counting. */
const byteLength = (text: string, maxBytes: number): number =>
  text.length > maxBytes || text.length * 3 <= maxBytes ? text.length : new TextEncoder().encode(text).byteLength

const parsedBody = (operation: string) =>
  invalidInput(
    [
      {
        path: 'body',
        text: 'the body must be the text or bytes as they came; this one has been parsed',
        remedy:
          'Read the raw body (`await request.text()`, `express.raw({ type: "*/*" })`): a signature covers text only.',
      },
    ],
    { provider, operation },
  )
