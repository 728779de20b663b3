import { describe, expect, it } from 'vitest'
import { readBounded } from '../../src/cli/read-bounded.ts'

async function* chunks(...parts: readonly (string | Uint8Array)[]) {
  yield* parts
}

describe('reading a stream', () => {
  it('joins what comes, text and bytes', async () => {
    expect(await readBounded(chunks('é', new Uint8Array([65, 66])), 10)).toEqual(new TextEncoder().encode('éAB'))
  })

  it('keeps one byte more than allowed, and waits for no more', async () => {
    async function* endless() {
      for (;;) yield 'abc'
    }
    expect(await readBounded(endless(), 4)).toHaveLength(5)
    expect(await readBounded(chunks('abcd'), 4)).toHaveLength(4)
  })
})
