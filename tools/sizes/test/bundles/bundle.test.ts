import { describe, expect, it } from 'vitest'
import { bundle } from '../../src/bundles/bundle.ts'
import { entries } from '../../src/bundles/entries.ts'
import { excesses } from '../../src/bundles/excess.ts'
import { heaviest } from '../../src/bundles/heaviest.ts'
import { partOf } from '../../src/bundles/part-of.ts'
import { sourceOf } from '../../src/bundles/source-of.ts'
import { weightOf } from '../../src/bundles/weight.ts'

const partsOf = async (source: string): Promise<string[]> => {
  const { inputs } = await bundle(source)
  return heaviest(inputs, 100).flatMap(({ part, bytes }) => (bytes > 0 ? [part] : []))
}

describe('a bundle', () => {
  it('holds what is loaded on first use', async () => {
    expect(await partsOf("export { verifyResponseJwt } from '@three-ds/cardinal'")).toContain('jose')
    expect(await partsOf("export { parseCallback } from '@three-ds/spreedly'")).toContain('fast-xml-parser')
  })

  it('holds nothing that is not used', async () => {
    expect(await partsOf("export { parseEci } from '@three-ds/core'")).toEqual(['core/eci'])
    expect(await partsOf("export { createSpreedlyClient } from '@three-ds/spreedly'")).not.toContain('fast-xml-parser')
  })

  it('holds none of the languages of zod', async () => {
    const { inputs } = await bundle("export * from '@three-ds/core'")
    expect(Object.keys(inputs).filter((path) => path.includes('/locales/') && (inputs[path] ?? 0) > 0)).toEqual([])
  })
})

describe('the source of an entry', () => {
  it('uses what the entry names', () => {
    expect(sourceOf({ module: '@three-ds/core', uses: ['a', 'b'] })).toBe("export { a, b } from '@three-ds/core'")
    expect(sourceOf({ module: '@three-ds/core', uses: 'all' })).toBe("export * from '@three-ds/core'")
  })
})

describe('the part of a file', () => {
  it.each([
    ['../../packages/core/src/http/send.ts', 'core/http'],
    ['../../packages/spreedly/src/client.ts', 'spreedly/client.ts'],
    ['../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/core.js', 'zod'],
    ['node_modules/@nodable/entities/src/entities.js', '@nodable/entities'],
    ['<stdin>', '<stdin>'],
  ])('%s belongs to %s', (path, part) => {
    expect(partOf(path)).toBe(part)
  })
})

describe('the heaviest parts', () => {
  it('are sums, heaviest first, by name where they are even, and no more than asked for', () => {
    const inputs = {
      'node_modules/b/1.js': 1,
      'node_modules/b/2.js': 2,
      'node_modules/a/1.js': 3,
      'node_modules/c/1.js': 9,
    }
    expect(heaviest(inputs, 2)).toEqual([
      { part: 'c', bytes: 9 },
      { part: 'a', bytes: 3 },
    ])
  })
})

describe('a limit', () => {
  const entry = { name: 'one', module: 'm', uses: 'all', limit: 1.5 } as const
  const measured = (gzip: number) => ({
    entry,
    weight: { minified: 9, gzip, brotli: 1 },
    heaviest: [{ part: 'zod', bytes: 7 }],
  })

  it('is passed above it, and the finding tells what weighs', () => {
    expect(excesses([measured(1500)])).toEqual([])
    expect(excesses([measured(1501)])[0]).toContain('one weighs 1501 bytes, its limit is 1500. Heaviest: zod 7.')
  })

  it('is set once for each name', () => {
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
  })
})

describe('a weight', () => {
  it('is that of the bytes and of both compressions', () => {
    const { minified, gzip, brotli } = weightOf(new TextEncoder().encode('a'.repeat(10_000)))
    expect(minified).toBe(10_000)
    expect(gzip).toBeLessThan(100)
    expect(brotli).toBeLessThan(gzip)
  })
})
