import { performance } from 'node:perf_hooks'
// By import, since a test may fake the global ones.
import { clearInterval, setInterval } from 'node:timers'
import { outsideModule, type TestBundle } from './bundle-test.ts'
import { createTestRegistry, type RegisteredTest } from './test-registry.ts'

/** How a test file took one version of the subject. */
export interface TestRun {
  /** The first test that failed; `undefined` where all passed. */
  readonly failed: string | undefined
  /** Why, for a person who looks for the reason that an unchanged file fails. */
  readonly error?: unknown
  /** How many tests ran. */
  readonly ran: number
}

/** A test that has waited so long for nothing, in milliseconds, never ends: none of the house sleeps. */
const mostIdleMs = 3_000

const idleMs = (): number => performance.eventLoopUtilization().idle

/** Ends a test that waits for what never comes. Time in which the machine was busy elsewhere does not count. */
async function inTime(run: () => Promise<void>): Promise<void> {
  const before = idleMs()
  let timer: ReturnType<typeof setInterval> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (idleMs() - before > mostIdleMs) reject(new Error('out of time'))
    }, 250)
  })
  try {
    await Promise.race([run(), limit])
  } finally {
    clearInterval(timer)
  }
}

type Fill = (require: (name: string) => unknown) => object

/** `__esModule` says that `default` is a member like any other. */
const asRequired = (namespace: object | undefined): object => Object.assign({ __esModule: true }, namespace)

/**
 * Evaluates a test file with one version of the subject, and runs its tests until the first fails.
 *
 * @param fill - the compiled subject
 * @param order - which test comes first
 */
export async function runTests(
  bundle: TestBundle,
  fill: Fill,
  order: (tests: readonly RegisteredTest[]) => readonly RegisteredTest[] = (tests) => tests,
): Promise<TestRun> {
  const registry = createTestRegistry()
  let ran = 0
  try {
    await bundle.evaluate({
      outside: (path) => (path === 'vitest' ? registry.module : outsideModule(path)),
      // `fill` gives what the file exports, under the names that the bundle reads.
      subject: (imports) => fill((name) => asRequired(imports[name])) as Readonly<Record<string, unknown>>,
    })
  } catch (error) {
    return { failed: 'loading', error, ran }
  }
  try {
    for (const { name, run } of order(registry.tests)) {
      ran += 1
      try {
        await inTime(run)
      } catch (error) {
        return { failed: name, error, ran }
      }
    }
    return { failed: undefined, ran }
  } finally {
    await registry.end()
  }
}
