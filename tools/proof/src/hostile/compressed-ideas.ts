import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { HostileIdea } from './idea.ts'

type Pack = (bytes: Uint8Array) => Uint8Array

const made = new Map<string, string>()

/** Making a bomb costs more than any reader of it may take, so each is made once. */
const once = (name: string, make: (size: number) => string): HostileIdea => ({
  name,
  make: (size) => {
    const key = `${size} ${name}`
    const known = made.get(key) ?? make(size)
    made.set(key, known)
    return known
  },
})

/** A thousand times as many bytes as characters asked for: what `deflate` makes of one byte over and over. */
const packed = (pack: Pack, size: number, byte: string): string =>
  Buffer.from(pack(Buffer.alloc(Math.min(size * 700, 256 * 1024 * 1024), byte))).toString('base64')

const inXml: Pack = (bytes) =>
  deflateSync(Buffer.concat([Buffer.from('<ThreeDSecure><Message><PARes>'), bytes, Buffer.from('</PARes>')]))

/**
 * What has been done to readers that inflate: a PARes of 3-D Secure 1 is base64 of XML that zlib has compressed.
 *
 * Source: "3-D Secure Protocol Specification", 1.0.2, section 6.1.5.
 */
export const compressedIdeas: readonly HostileIdea[] = [
  once('deflate bomb', (size) => packed(deflateSync, size, 'A')),
  once('deflate bomb in a PARes', (size) => packed(inXml, size, ' ')),
  once('deflate bomb of nested tags', (size) => packed(deflateSync, size, '<')),
  once('bomb in a bomb', (size) => packed((bytes) => deflateSync(deflateSync(bytes)), size, 'A')),
  once('deflate without its head', (size) => packed(deflateRawSync, size, 'A')),
  once('gzip bomb', (size) => packed(gzipSync, size, 'A')),
]
