import { maxInflatedBytes } from '../limits.ts'

/**
 * Bytes that zlib has compressed (RFC 1950), as they were. Reading stops as soon as they grow too far, so a bomb costs no more
 * than an honest message.
 *
 * @returns `undefined` for what zlib did not compress, or what breaks off; `too-far` for a bomb
 */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array | 'too-far' | undefined> {
  if (!isZlib(bytes)) return undefined
  // The cast leaves out memory shared between threads, of which no text is decoded.
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate'))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return joined(parts, length)
      length += value.length
      if (length > maxInflatedBytes) return 'too-far'
      parts.push(value)
    }
  } catch {
    return undefined
  } finally {
    // What is left of the stream is of no interest, neither is why it cannot be closed.
    reader.cancel().catch(() => undefined)
  }
}

/** The two bytes at the start: method 8, and a check sum over both. Source: RFC 1950, section 2.2. */
const isZlib = ([method = 0, flags = 0]: Uint8Array): boolean =>
  (method & 15) === 8 && (method * 256 + flags) % 31 === 0

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
