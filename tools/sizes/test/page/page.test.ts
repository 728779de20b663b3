import { describe, expect, it } from 'vitest'
import { fillSection } from '../../src/page/fill-section.ts'
import { markdownTable } from '../../src/page/markdown-table.ts'
import { roundedUp } from '../../src/page/rounded-up.ts'
import { sizeTable } from '../../src/page/size-table.ts'

describe('rounding', () => {
  it.each([
    [10_501, 11],
    [10_001, 10.5],
    [10_000, 10],
    [9_999, 10],
    [1_001, 1.1],
    [153, 0.2],
  ])('%i bytes are at most %s kB', (bytes, kB) => {
    expect(roundedUp(bytes)).toBe(kB)
  })
})

describe('a table', () => {
  it('has columns of even width, numbers on the right, blanks among them', () => {
    expect(
      markdownTable(
        ['name', 'kB'],
        [
          ['a', 1],
          ['longer', ''],
        ],
      ),
    ).toBe(['| name   |  kB |', '| ------ | --: |', '| a      |   1 |', '| longer |     |'].join('\n'))
  })
})

describe('a generated section', () => {
  const page = 'before\n<!-- generated: sizes -->\n\nold\n\n<!-- end -->\nafter\n'

  it('is written anew, and again gives the same', () => {
    const once = fillSection(page, 'sizes', 'new')
    expect(once).toBe('before\n<!-- generated: sizes -->\n\nnew\n\n<!-- end -->\nafter\n')
    expect(fillSection(once, 'sizes', 'new')).toBe(once)
  })

  it('has to be there', () => {
    expect(() => fillSection(page, 'times', 'new')).toThrow('no generated section called times')
  })
})

describe('the table of sizes', () => {
  it('has a blank where nothing was planned', () => {
    const weight = { minified: 1, gzip: 20_100, brotli: 900 }
    const entry = { name: 'core, all', module: 'm', uses: 'all', limit: 21 } as const
    expect(sizeTable([{ entry, weight, heaviest: [] }]).split('\n')[2]).toBe(
      '| core, all | 20.5 |    0.9 |          21 |         |',
    )
  })
})
