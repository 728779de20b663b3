import { maxInflatedBytes } from '../limits.ts'
import { adler32 } from './adler-32.ts'

/**
 * Bytes that zlib has compressed (RFC 1950), as they were. Reading stops as soon as they grow too far, so a bomb costs no more
 * than an honest message.
 *
 * @returns `undefined` for what zlib did not compress, or what breaks off; `too-far` for a bomb
 */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array | 'too-far' | undefined> {
  // Header and check sum are six bytes.
  if (bytes.length < 6 || !isZlib(bytes)) return undefined
  // The cast leaves out memory shared between threads, of which no text is decoded.
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate'))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return whole(joined(parts, length), bytes)
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

/** Not each runtime tells that the stream breaks off: Deno gives what there is. So the check sum at the end is compared here. */
function whole(inflated: Uint8Array, { buffer, byteOffset, byteLength }: Uint8Array): Uint8Array | undefined {
  const sum = new DataView(buffer, byteOffset + byteLength - 4, 4).getUint32(0)
  return adler32(inflated) === sum ? inflated : undefined
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
