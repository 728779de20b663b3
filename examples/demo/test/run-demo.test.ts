import { describe, expect, it } from 'vitest'
import { expectedRows } from '../src/expected-rows.ts'
import { printReport } from '../src/print-report.ts'
import { runDemo } from '../src/run-demo.ts'

const [first] = expectedRows
const wrong = expectedRows.slice(0, 1).map((row) => ({ ...row, state: 'failed', moneyMoved: false }))

describe('the demo', () => {
  it('ends as every row’s source says', async () => {
    const report = await runDemo()
    expect(report.rows.flatMap(({ differences }) => differences)).toEqual([])
    expect(report.publishedCallback).toEqual({ verified: true, forgeryRefused: true })
    expect(report.negativeControl).toBe(2)
    expect(report.ok).toBe(true)
  })

  it('fails where one row differs, and says what', async () => {
    const report = await runDemo(wrong)
    expect(report.ok).toBe(false)
    expect(report.rows[0]?.differences).toEqual([
      'state: failed expected, succeeded found',
      'charges: 0 expected, 1 found',
    ])
  })

  it('names the source of every row', () => {
    expect(expectedRows.every(({ source }) => source.length > 0)).toBe(true)
  })

  it('prints a table that a person can read', async () => {
    const text = printReport(await runDemo(first === undefined ? [] : [first]))
    expect(text).toContain('frictionless, paid at once (3001 USD)')
    expect(text).toContain('All 1 scenarios ended as their sources say.')
  })
})
