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

  it('is nothing where zlib wrote nothing, or breaks off', async () => {
    expect(await inflate(new Uint8Array())).toBeUndefined()
    expect(await inflate(new TextEncoder().encode('<a/>'))).toBeUndefined()
    expect(await inflate((await deflate(new Uint8Array(1_000))).subarray(0, 8))).toBeUndefined()
  })
})
