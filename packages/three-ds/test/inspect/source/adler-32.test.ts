import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adler32 } from '../../../src/inspect/source/adler-32.ts'

describe('adler32', () => {
  it.each([
    ['', 1],
    ['a', 0x00620062],
    ['Wikipedia', 0x11e60398],
  ])('of "%s" is the published one', (text, sum) => {
    expect(adler32(new TextEncoder().encode(text))).toBe(sum)
  })

  it('is the one that zlib writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 10_000 }), async (bytes) => {
        const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
        const packed = await new Response(stream.pipeThrough(new CompressionStream('deflate'))).arrayBuffer()
        expect(adler32(bytes)).toBe(new DataView(packed).getUint32(packed.byteLength - 4))
      }),
      { seed: 7, numRuns: 50 },
    )
  })
})
