import type { FileReport } from '../report/file-report.ts'
import { collect, takeFinished } from './collector.ts'
import { NotHere } from './not-here.ts'
import type { Step, Suite, Test } from './suite.ts'
import { restoreEverything } from './vi.ts'

/** Ends what hangs; it does not judge how busy a machine is. */
const longestMs = 30_000

// Taken before a test can replace them.
const { setTimeout: wait, clearTimeout: stop } = globalThis

/** Steps that surround a test, from the outermost suite inwards. */
interface Around {
  readonly path: readonly string[]
  readonly before: readonly Step[]
  readonly after: readonly Step[]
}

/** Reads a test file and runs all of it. Never throws: a file that cannot be read is one failure. */
export async function runFile(name: string, load: () => Promise<unknown>): Promise<FileReport> {
  const report: FileReport = { file: name, passed: 0, failed: [], notRun: [] }
  try {
    await runSuite(await collect(name, load), { path: [], before: [], after: [] }, report)
  } catch (error) {
    tell(report, name, error)
  }
  restoreEverything()
  return report
}

async function runSuite(suite: Suite, { path, before, after }: Around, report: FileReport): Promise<void> {
  const inner = { path, before: [...before, ...suite.beforeEach], after: [...suite.afterEach.toReversed(), ...after] }
  try {
    await runSteps(suite.beforeAll)
  } catch (error) {
    tellAll(suite, path, error, report)
    return
  }
  for (const child of suite.children) {
    if ('run' in child) await runTest(child, inner, report)
    else await runSuite(child, { ...inner, path: [...path, child.name] }, report)
  }
  await runSteps(suite.afterAll)
}

async function runTest({ name, run }: Test, { path, before, after }: Around, report: FileReport): Promise<void> {
  const errors: unknown[] = []
  await runSteps([...before, run]).catch((error) => errors.push(error))
  for (const step of [...takeFinished(), ...after]) await runSteps([step]).catch((error) => errors.push(error))
  const [first] = errors
  if (errors.length === 0) report.passed += 1
  else tell(report, [...path, name].join(' > '), first)
}

async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await within(step)
}

async function within(step: Step): Promise<void> {
  let timer: ReturnType<typeof wait> | undefined
  const late = new Promise((_, reject) => {
    timer = wait(() => reject(new Error(`it did not end within ${longestMs} ms`)), longestMs)
  })
  try {
    await Promise.race([step(), late])
  } finally {
    stop(timer)
  }
}

/** No test of a suite can run that could not be set up. */
function tellAll({ children }: Suite, path: readonly string[], error: unknown, report: FileReport): void {
  for (const child of children) {
    if ('run' in child) tell(report, [...path, child.name].join(' > '), error)
    else tellAll(child, [...path, child.name], error, report)
  }
}

function tell(report: FileReport, test: string, error: unknown): void {
  if (error instanceof NotHere) report.notRun.push({ test, reason: error.message })
  else report.failed.push({ test, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
