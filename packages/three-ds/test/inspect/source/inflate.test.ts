import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inflate } from '../../../src/inspect/source/inflate.ts'

const deflate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

describe('inflating', () => {
  it('gives back what was compressed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect(await inflate(await deflate(bytes))).toEqual(bytes)
      }),
      { seed: 7, numRuns: 50 },
    )
  })

  it('takes 256 KiB, and not one byte more', async () => {
    expect(await inflate(await deflate(new Uint8Array(262_144)))).toHaveLength(262_144)
    expect(await inflate(await deflate(new Uint8Array(262_145)))).toBe('too-far')
  })

  it('is nothing where zlib wrote nothing', async () => {
    expect(await inflate(new Uint8Array())).toBeUndefined()
    expect(await inflate(new TextEncoder().encode('<a/>'))).toBeUndefined()
  })

  it('is nothing wherever the stream breaks off, also where the runtime does not notice', async () => {
    const packed = await deflate(new TextEncoder().encode('<samlp:Response ID="1">text</samlp:Response>'.repeat(20)))
    for (let length = 0; length < packed.length; length += 1) {
      expect(await inflate(packed.subarray(0, length))).toBeUndefined()
    }
    expect(await inflate(packed)).toHaveLength(880)
  })

  it('is nothing where the check sum is another', async () => {
    const packed = await deflate(new Uint8Array(1_000))
    packed[packed.length - 1] = (packed.at(-1) ?? 0) ^ 1
    expect(await inflate(packed)).toBeUndefined()
  })
})
