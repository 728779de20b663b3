import { describe, expect, it } from 'vitest'
import { readPage, readReport, withReport } from '../../src/report/page.ts'
import { isKept } from '../../src/report/suite-report.ts'
import { allSuites } from '../../src/suites/all-suites.ts'

describe.each(allSuites)('what is printed of the suite $name', ({ name }) => {
  it('is what the last run wrote', () => {
    expect(withReport(readPage(), readReport(name))).toBe(readPage())
  })

  it('keeps its budgets, or says openly that it does not', () => {
    const broken = readReport(name).verdicts.filter((verdict) => !isKept(verdict))
    for (const { what } of broken) {
      const row = readPage()
        .split('\n')
        .find((line) => line.startsWith(`| ${what} `))
      expect(row).toContain('**broken**')
    }
  })

  it('tells the kind of the machine, and not which one', () => {
    const { machine } = readReport(name)
    expect(Object.keys(machine).toSorted()).toEqual([
      'cores',
      'loadPerCore',
      'memoryGiB',
      'node',
      'processor',
      'system',
    ])
  })
})
