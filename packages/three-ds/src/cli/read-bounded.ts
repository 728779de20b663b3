/**
 * All of a stream, or a byte more than the limit: enough to tell that it is too much, and no more is kept or waited for.
 *
 * @param chunks - text counts in UTF-8
 */
export async function readBounded(chunks: AsyncIterable<Uint8Array | string>, maxBytes: number): Promise<Uint8Array> {
  const whole = new Uint8Array(maxBytes + 1)
  let length = 0
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    const room = bytes.subarray(0, whole.length - length)
    whole.set(room, length)
    length += room.length
    if (length > maxBytes) break
  }
  return whole.slice(0, length)
}
