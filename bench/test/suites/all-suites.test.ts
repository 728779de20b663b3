import { describe, expect, it } from 'vitest'
import { quick } from '../../src/measure/effort.ts'
import { allSuites } from '../../src/suites/all-suites.ts'

/**
 * Each contestant proves its job before it is timed, so a suite that comes to its end has compared like with like. Figures are not
 * judged here: the machine is busy with other tests.
 */
describe.each(allSuites)('the suite $name', { timeout: 120_000 }, ({ measure }) => {
  it('comes to its end with figures for everything that it limits', async () => {
    const { tables, verdicts } = await measure(quick)
    expect(tables.length).toBeGreaterThan(0)
    for (const { head, rows } of tables) {
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toHaveLength(head.length)
    }
    expect(verdicts.length).toBeGreaterThan(0)
    for (const { measured } of verdicts) expect(measured).toBeGreaterThan(0)
  })
})
