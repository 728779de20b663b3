/** Bytes as upper-case hex digits, two each. */
export const encodeHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()

/** The bytes of hex digits in either case; `undefined` where a character is none, or one is left over. */
export function decodeHex(text: string): Uint8Array | undefined {
  if (!/^(?:[\dA-F]{2})+$/i.test(text)) return undefined
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16))
}
