import { describe, expect, it } from 'vitest'
import { countsTable } from '../../src/report/counts-table.ts'
import { details } from '../../src/report/details.ts'

const report = {
  title: 'Bun',
  version: 'bun 1.4.5',
  passed: 1200,
  failed: [{ file: 'a.test.ts', test: 'b', error: 'Error: c\n  at d' }],
  notApplicable: [
    { file: 'a.test.ts', test: 'e', reason: 'no port' },
    { file: 'a.test.ts', test: 'f', reason: 'no port' },
  ],
  notRun: [],
  problems: [],
}

describe('countsTable', () => {
  it('has a row for each runtime, numbers on the right', () => {
    const missing = { ...report, title: 'Deno', version: undefined, passed: 0, failed: [], notApplicable: [] }
    const { version: _, ...unknown } = missing
    expect(countsTable([report, unknown]).split('\n')).toEqual([
      '| runtime | version   | passed | failed | not applicable | files not run |',
      '| ------- | --------- | -----: | -----: | -------------: | ------------: |',
      '| Bun     | 1.4.5     |   1200 |      1 |              2 |             0 |',
      '| Deno    | not found |      0 |      0 |              0 |             0 |',
    ])
  })

  it('knows the dates by which workerd is called', () => {
    expect(countsTable([{ ...report, version: 'workerd 2026-11-17' }])).toContain('| 2026-11-17 |')
  })
})

describe('details', () => {
  it('tell of each failure, and count the reasons', () => {
    const text = details(report)
    expect(text).toContain('FAILED a.test.ts')
    expect(text).toContain('Error: c')
    expect(text).toContain('not applicable, 2: no port')
  })

  it('are nothing where all went well', () => {
    expect(details({ ...report, failed: [], notApplicable: [] })).toBe('')
  })
})
