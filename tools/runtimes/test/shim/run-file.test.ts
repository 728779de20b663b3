import { describe, expect, it } from 'vitest'
import { addStep, addSuite, addTest, onTestFinished } from '../../src/shim/collector.ts'
import { describe as declareSuite, it as declareTest } from '../../src/shim/declare.ts'
import { NotHere } from '../../src/shim/not-here.ts'
import { runFile } from '../../src/shim/run-file.ts'

/** What happens, in the order in which it happens. */
function recorded() {
  const log: string[] = []
  return { log, note: (what: string) => () => void log.push(what) }
}

const fail = () => {
  throw new Error('it broke')
}

describe('runFile', () => {
  it('runs tests and what surrounds them in the order in which they are declared', async () => {
    const { log, note } = recorded()
    const report = await runFile('a.test.ts', async () => {
      addStep('beforeAll')(note('before all'))
      addStep('beforeEach')(note('before'))
      addStep('afterEach')(note('after'))
      addStep('afterAll')(note('after all'))
      addTest({ name: 'first', run: note('first') })
      addSuite('inner', () => {
        addStep('beforeEach')(note('inner before'))
        addStep('afterEach')(note('inner after'))
        addTest({ name: 'second', run: note('second') })
      })
      addTest({ name: 'third', run: note('third') })
    })
    expect(report).toEqual({ file: 'a.test.ts', passed: 3, failed: [], notRun: [] })
    const second = ['before', 'inner before', 'second', 'inner after', 'after']
    expect(log).toEqual(['before all', 'before', 'first', 'after', ...second, 'before', 'third', 'after', 'after all'])
  })

  it('waits for what a test promises', async () => {
    const { passed, failed } = await runFile('a.test.ts', async () => {
      addTest({ name: 'rejects', run: async () => fail() })
      addTest({ name: 'resolves', run: async () => undefined })
    })
    expect(passed).toBe(1)
    expect(failed.map(({ test }) => test)).toEqual(['rejects'])
  })

  it('names a failing test with the suites around it, and goes on', async () => {
    const report = await runFile('a.test.ts', async () => {
      declareSuite('money', () => {
        declareSuite('of Kuwait', () => declareTest('has three decimals', fail))
        declareTest('is exact', () => {})
      })
    })
    expect(report.passed).toBe(1)
    expect(report.failed[0]?.test).toBe('money > of Kuwait > has three decimals')
    expect(report.failed[0]?.error).toContain('it broke')
  })

  it('counts a test whose surroundings fail as failed', async () => {
    const before = await runFile('a.test.ts', async () => {
      addStep('beforeEach')(fail)
      addTest({ name: 'one', run: () => {} })
    })
    const after = await runFile('a.test.ts', async () => {
      addTest({ name: 'one', run: () => onTestFinished(fail) })
    })
    expect([before.failed.length, after.failed.length]).toEqual([1, 1])
    expect([before.passed, after.passed]).toEqual([0, 0])
  })

  it('counts a file that cannot be read as one failure', async () => {
    const report = await runFile('a.test.ts', async () => fail())
    expect(report.failed.map(({ test }) => test)).toEqual(['a.test.ts'])
  })

  it('fails every test of a suite that could not be set up', async () => {
    const report = await runFile('a.test.ts', async () => {
      addSuite('served', () => {
        addStep('beforeAll')(fail)
        addTest({ name: 'one', run: () => {} })
        addSuite('inner', () => addTest({ name: 'two', run: () => {} }))
      })
      addTest({ name: 'three', run: () => {} })
    })
    expect(report.failed.map(({ test }) => test)).toEqual(['served > one', 'served > inner > two'])
    expect(report.passed).toBe(1)
  })

  it('tells apart what asks for something that is not there', async () => {
    const report = await runFile('a.test.ts', async () => {
      addTest({
        name: 'serves',
        run: () => {
          throw new NotHere('no port')
        },
      })
    })
    expect(report).toEqual({
      file: 'a.test.ts',
      passed: 0,
      failed: [],
      notRun: [{ test: 'serves', reason: 'no port' }],
    })
  })
})

describe('rows', () => {
  it('are spread over the arguments where all of them are lists', async () => {
    const heard: unknown[][] = []
    await runFile('a.test.ts', async () => {
      declareTest.each([
        [1, 'a'],
        [2, 'b'],
      ])('%s', (...row) => void heard.push([...row]))
      declareTest.each([3, ['c']])('%s', (...row) => void heard.push([...row]))
      declareSuite.each([{ name: 'd' }])('$name', (row) => declareTest('one', () => void heard.push([row])))
    })
    expect(heard).toEqual([[1, 'a'], [2, 'b'], [3], [['c']], [{ name: 'd' }]])
  })

  it('may come with options before the body', async () => {
    const report = await runFile('a.test.ts', async () => {
      declareSuite('slow', { timeout: 1 }, () => declareTest('one', { timeout: 1 }, () => {}))
    })
    expect(report.passed).toBe(1)
  })
})
