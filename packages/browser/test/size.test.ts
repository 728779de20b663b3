import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bundle } from './bundle.ts'

describe('size, minified and gzipped', () => {
  it.each(['index', 'scripts/index'] as const)('%s stays below 4 kB', async (entry) => {
    expect(gzipSync(await bundle(entry), { level: 9 }).length).toBeLessThan(4_000)
  })
})
