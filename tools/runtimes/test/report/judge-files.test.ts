import { describe, expect, it } from 'vitest'
import { judgeFiles } from '../../src/report/judge-files.ts'

const file = 'packages/core/test/a.test.ts'
const failing = { file, passed: 2, failed: [{ test: 'a > b', error: 'Error: c' }], notRun: [] }
const row = { runtime: 'bun', file, test: 'a > b', reason: 'Bun is different' } as const

describe('judgeFiles', () => {
  it('adds up', () => {
    const other = { file: 'b.test.ts', passed: 3, failed: [], notRun: [{ test: 'd', reason: 'no port' }] }
    expect(judgeFiles([file, 'b.test.ts'], [failing, other], [])).toEqual({
      passed: 5,
      failed: [{ file, test: 'a > b', error: 'Error: c' }],
      notApplicable: [{ file: 'b.test.ts', test: 'd', reason: 'no port' }],
      problems: [],
    })
  })

  it('does not count a failure that is foretold, and tells its reason', () => {
    const { failed, notApplicable, problems } = judgeFiles([file], [failing], [row])
    expect(failed).toEqual([])
    expect(notApplicable).toEqual([{ file, test: 'a > b', reason: 'Bun is different' }])
    expect(problems).toEqual([])
  })

  it('wants a row removed that foretells a failure which does not come', () => {
    const { problems } = judgeFiles([file], [{ ...failing, failed: [] }], [row])
    expect(problems).toEqual(['"a > b" is listed in data/differences.ts, and passes. Remove its row.'])
  })

  it('leaves rows of files alone that were not run', () => {
    expect(judgeFiles([], [], [row]).problems).toEqual([])
  })

  it('misses a file that was never reported', () => {
    const { problems } = judgeFiles([file], [], [])
    expect(problems).toEqual([`${file} was not reported: the runtime ended before.`])
  })
})
