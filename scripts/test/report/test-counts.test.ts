import { describe, expect, it } from 'vitest'
import { testCounts, testProblem } from '../../report/test-counts.ts'

const report = (changes: object = {}) =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    success: true,
    ...changes,
  })
const problem = (changes: object) => testProblem(testCounts(report(changes)))

describe('test counts', () => {
  it('are read from the report', () => {
    expect(testCounts(report({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1, success: false }))).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
      success: false,
    })
  })

  it('find nothing wrong with a run in which every test passed', () => {
    expect(problem({})).toBeUndefined()
  })

  it.each([
    [{ numFailedTests: 1, success: false }, 'tests failed'],
    [{ numFailedTests: 1, success: true }, 'tests failed'],
    [{ numPassedTests: 0 }, 'no test ran'],
    [{ numPendingTests: 1 }, 'skipped tests: 1'],
    [{ success: false }, 'the run failed beside its tests'],
    [{ success: undefined }, 'the run failed beside its tests'],
  ])('hold %j for a failure', (changes, text) => {
    expect(problem(changes)).toBe(text)
  })

  it.each(['', 'null', '[]', '{}', report({ numPassedTests: '3' }), report({ numFailedTests: -1 })])(
    'refuse what is no report: %s',
    (text) => {
      expect(() => testCounts(text)).toThrow()
    },
  )
})
