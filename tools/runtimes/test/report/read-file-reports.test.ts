import { describe, expect, it } from 'vitest'
import { reportMark } from '../../src/bundle/suite-entry.ts'
import { readFileReports } from '../../src/report/read-file-reports.ts'

const report = { file: 'a.test.ts', passed: 1, failed: [], notRun: [] }

describe('readFileReports', () => {
  it('finds its lines among what else a runtime prints', () => {
    const output = `warning: …\n[log] ${reportMark}${JSON.stringify(report)}\nnoise`
    expect(readFileReports(output)).toEqual([report])
  })

  it('finds none where there is none', () => {
    expect(readFileReports('')).toEqual([])
  })
})
