import { describe, expect, it } from 'vitest'
import { judgeVitest, withoutReport } from '../../src/report/judge-vitest.ts'

const report = (over: object) => JSON.stringify({ success: true, numPassedTests: 7, testResults: [], ...over })
const good = { code: 0, errors: '' }

describe('judgeVitest', () => {
  it('counts what passed', () => {
    const judged = judgeVitest(report({}), '/repo/', good)
    expect(judged).toEqual({ passed: 7, failed: [], notApplicable: [], problems: [] })
  })

  it('names what failed, from the root of the repository', () => {
    const testResults = [
      {
        name: '/repo/packages/core/test/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'a b', status: 'failed', failureMessages: ['Error: c'] },
          { fullName: 'd', status: 'passed' },
        ],
      },
    ]
    const { failed } = judgeVitest(report({ success: false, testResults }), '/repo/', { code: 1, errors: '' })
    expect(failed).toEqual([{ file: 'packages/core/test/a.test.ts', test: 'a b', error: 'Error: c' }])
  })

  it('counts a file that could not be read', () => {
    const testResults = [{ name: '/repo/a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }]
    const { failed } = judgeVitest(report({ success: false, testResults }), '/repo/', { code: 1, errors: '' })
    expect(failed).toEqual([{ file: 'a.test.ts', test: 'a.test.ts', error: 'no such module' }])
  })

  it('does not call a run good that failed beside its tests', () => {
    expect(judgeVitest(report({ success: false }), '/repo/', good).problems).toHaveLength(1)
    const { problems } = judgeVitest(report({}), '/repo/', { code: 1, errors: 'an unhandled rejection' })
    expect(problems[0]).toContain('an unhandled rejection')
  })

  it('tells of a run that never reported', () => {
    const { passed, problems } = withoutReport({ code: null, output: 'starting', errors: 'killed' })
    expect(passed).toBe(0)
    expect(problems[0]).toContain('killed')
  })
})
