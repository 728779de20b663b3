/** 16 MiB, after decompression: no payment message comes near it. */
const maxBytes = 16 * 1024 * 1024

/**
 * The body as UTF-8 text, without its byte order mark. Bytes that are no UTF-8 become U+FFFD: a name in another encoding
 * must not make a payment's answer unreadable.
 *
 * @param race - rejects on an interruption; then the body is given up, so that its connection ends
 * @returns `undefined` where the body is longer than 16 MiB
 */
export async function readBody(
  { body }: Pick<Response, 'body'>,
  race: <T>(work: Promise<T>) => Promise<T>,
): Promise<string | undefined> {
  if (body === null || body === undefined) return ''
  const reader = body.getReader()
  let complete = false
  try {
    const text = await race(drain(reader))
    complete = text !== undefined
    return text
  } finally {
    if (!complete) reader.cancel().catch(() => {})
  }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) return undefined
    text += decoder.decode(value, { stream: true })
  }
}
