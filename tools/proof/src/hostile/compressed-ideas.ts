import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { HostileIdea } from './idea.ts'

type Pack = (bytes: Uint8Array) => Uint8Array

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
  { name: 'deflate bomb', make: (size) => packed(deflateSync, size, 'A') },
  { name: 'deflate bomb in a PARes', make: (size) => packed(inXml, size, ' ') },
  { name: 'deflate bomb of nested tags', make: (size) => packed(deflateSync, size, '<') },
  { name: 'bomb in a bomb', make: (size) => packed((bytes) => deflateSync(deflateSync(bytes)), size, 'A') },
  { name: 'deflate without its head', make: (size) => packed(deflateRawSync, size, 'A') },
  { name: 'gzip bomb', make: (size) => packed(gzipSync, size, 'A') },
]
