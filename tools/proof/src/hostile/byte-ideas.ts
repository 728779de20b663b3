/** One way to hurt a reader of bytes. */
export interface ByteIdea {
  readonly name: string
  readonly make: (size: number) => Uint8Array
}

const run = (piece: readonly number[], size: number): Uint8Array =>
  Uint8Array.from({ length: Math.max(piece.length, Math.floor(size)) }, (_, at) => piece[at % piece.length] ?? 0)

const inXml = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from('<transactions><transaction><token>'),
    bytes,
    Buffer.from('</token></transaction></transactions>'),
  ])

/**
 * Bytes that are no UTF-8, or another encoding.
 *
 * Source: RFC 3629, sections 3 and 10 (overlong forms, surrogates, what decoders must refuse); Markus Kuhn, "UTF-8 decoder
 * capability and stress test".
 */
export const byteIdeas: readonly ByteIdea[] = [
  { name: 'continuations alone', make: (size) => run([0x80, 0xbf], size) },
  { name: 'overlong slashes', make: (size) => run([0xc0, 0xaf, 0xe0, 0x80, 0xaf], size) },
  { name: 'overlong brackets in XML', make: (size) => inXml(run([0xc0, 0xbc], size)) },
  { name: 'surrogates', make: (size) => run([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80], size) },
  { name: 'beyond the last character', make: (size) => run([0xf7, 0xbf, 0xbf, 0xbf], size) },
  { name: 'impossible bytes', make: (size) => run([0xfe, 0xff], size) },
  {
    name: 'character that breaks off',
    make: (size) => Buffer.concat([Buffer.from('{"a":"'), run([0x61], size), Buffer.from([0xf0, 0x9f])]),
  },
  {
    name: 'UTF-16, little end first',
    make: (size) => Buffer.from(`\uFEFF<a>${'b'.repeat(Math.max(1, size / 2))}</a>`, 'utf16le'),
  },
  {
    name: 'UTF-16 without its mark',
    make: (size) => Buffer.from(`{"a":"${'b'.repeat(Math.max(1, size / 2))}"}`, 'utf16le'),
  },
  {
    name: 'Latin-1 that says UTF-8',
    make: (size) =>
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="UTF-8"?><transactions>'), run([0xe9], size)]),
  },
  {
    name: 'UTF-8 that says UTF-16',
    make: (size) =>
      Buffer.from(`<?xml version="1.0" encoding="UTF-16"?><transactions>${' '.repeat(size)}</transactions>`),
  },
  { name: 'zeros', make: (size) => run([0], size) },
]
