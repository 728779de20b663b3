import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entryPoints } from '../../src/reference/entry-points.ts'

const root = join(import.meta.dirname, '../../..')

describe('the entry points of the packages', () => {
  it('have a source and a page of their own', () => {
    const entries = entryPoints(root)
    expect(entries.length).toBeGreaterThan(20)
    for (const { file } of entries) expect(existsSync(join(root, file)), file).toBe(true)
    expect(new Set(entries.map(({ page }) => page)).size).toBe(entries.length)
  })

  it('are named as one imports them', () => {
    const names = entryPoints(root).map(({ name }) => name)
    expect(names).toContain('@three-ds/core')
    expect(names).toContain('@three-ds/core/http')
    expect(names).toContain('three-ds/inspect')
  })
})
