import { emptySuite, type Step, type Suite, type Test } from './suite.ts'

/** The suites that are open while a file is read, the file's own first. */
const open: Suite[] = []
const finished: Step[] = []

/** The innermost suite that is open. */
function current(): Suite {
  const suite = open.at(-1)
  if (suite === undefined) throw new Error('A test was declared while no file is being read.')
  return suite
}

/** Reads a file, and answers with what it declared. */
export async function collect(name: string, load: () => Promise<unknown>): Promise<Suite> {
  const file = emptySuite(name)
  open.length = 0
  open.push(file)
  await load()
  return file
}

/** Declares a suite; `declare` runs at once. */
export function addSuite(name: string, declare: () => void): void {
  const suite = emptySuite(name)
  current().children.push(suite)
  open.push(suite)
  try {
    declare()
  } finally {
    open.pop()
  }
}

/** Declares a test of the innermost suite. */
export const addTest = (test: Test): void => void current().children.push(test)

/** Declares what runs around the tests of the innermost suite. */
export const addStep =
  (when: 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach') =>
  (step: Step): void =>
    void current()[when].push(step)

/** What the test that is running wants done after it, last wish first. */
export const onTestFinished = (step: Step): void => void finished.unshift(step)

/** Takes those wishes. */
export const takeFinished = (): readonly Step[] => finished.splice(0)
