import { invalidInput } from '../errors/invalid-input.ts'
import type { ProviderName } from '../vocabulary/names.ts'
import type { RequestLike } from '../vocabulary/platform.ts'

/** What became of a request's body. `broken`: the sender hung up in the middle. */
export type RequestBody =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken' }

/**
 * The body of a request as it came, read no further than `maxBytes`.
 *
 * @throws ThreeDSError `invalid-input` where something has read the body before: no signature survives that
 */
export async function readRequestBody(
  { body, bodyUsed }: RequestLike,
  maxBytes: number,
  provider: ProviderName,
): Promise<RequestBody> {
  if (bodyUsed || body?.locked) throw alreadyRead(provider)
  if (body === null || body === undefined) return { kind: 'whole', bytes: new Uint8Array() }
  try {
    return await drain(body.getReader(), maxBytes)
  } catch {
    return { kind: 'broken' }
  }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<RequestBody> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { kind: 'whole', bytes: joined(chunks, size) }
    size += value.byteLength
    if (size > maxBytes) {
      // Not awaited: a sender that never ends its body may never let it be canceled.
      reader.cancel().catch(() => {})
      return { kind: 'too-large' }
    }
    chunks.push(value)
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

const alreadyRead = (provider: ProviderName) =>
  invalidInput(
    [
      {
        path: 'request.body',
        text: 'the body was read before it reached the receiver',
        remedy: 'Hand the request over before any body parser, or make a new Request from the raw bytes.',
      },
    ],
    { provider, operation: 'receiveCallback' },
  )
