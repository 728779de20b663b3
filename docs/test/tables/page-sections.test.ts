import { readFileSync } from 'node:fs'
import { fillSections } from '@three-ds/one-checkout/flow-page/fill-sections'
import { describe, expect, it } from 'vitest'
import { errorCodeRows } from '../../../packages/core/src/errors/error-code-rows.ts'
import { liabilityRows } from '../../../packages/core/src/liability/liability-rows.ts'
import { pageSections } from '../../src/tables/page-sections.ts'

const read = (page: string): string => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')

describe('the generated parts of the pages', () => {
  it.each(Object.entries(pageSections))('%s is as `pnpm generate` writes it', (page, sections) => {
    expect(read(page)).toBe(fillSections(read(page), sections))
  })

  it('tell every code of an error, with its remedy', () => {
    const page = read('errors.md')
    for (const [code, { remedy }] of Object.entries(errorCodeRows)) {
      expect(page).toContain(`### ${code}\n`)
      expect(page).toContain(remedy)
    }
  })

  it('tell every rule of liability', () => {
    const page = read('eci.md')
    const lines = page.split('\n')
    for (const { liability, text } of liabilityRows) {
      expect(lines.filter((line) => line.includes(`| **${liability}**`) && line.includes(`| ${text}`))).not.toEqual([])
    }
  })
})
