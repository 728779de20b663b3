import { describe, expect, it } from 'vitest'
import { reportOf } from '../../rules/report.ts'

const finding = { rule: 'zod-form', text: 'Wrong', remedy: 'Do this.' }

describe('report', () => {
  it('says where, which rule, what is wrong and what to do, ordered by place', () => {
    const text = reportOf([
      { ...finding, path: 'b.ts', line: 10 },
      { ...finding, path: 'b.ts', line: 9 },
      { ...finding, path: 'a.ts', line: 20 },
    ])
    expect(text).toBe(['a.ts:20', 'b.ts:9', 'b.ts:10'].map((at) => `${at}  zod-form\n  Wrong. Do this.`).join('\n'))
  })

  it('is empty where nothing is wrong', () => {
    expect(reportOf([])).toBe('')
  })
})
