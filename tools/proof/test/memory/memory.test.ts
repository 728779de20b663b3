import { describe, expect, it } from 'vitest'
import { compressedIdeas } from '../../src/hostile/compressed-ideas.ts'
import { maxGrowthMiB } from '../../src/memory/bounds.ts'
import { measureMemory } from '../../src/memory/measure-memory.ts'

const bombs = compressedIdeas.filter(({ name }) => name.startsWith('deflate bomb in'))

describe('the memory that hostile text takes', () => {
  it('stays bounded where a text of 384 KiB unpacks to 256 MiB', { timeout: 60_000 }, async () => {
    const { readings, baseMiB, peakMiB } = await measureMemory(bombs, 384 * 1024)
    expect(readings).toBeGreaterThan(50)
    expect(peakMiB - baseMiB).toBeLessThan(maxGrowthMiB)
  })
})
