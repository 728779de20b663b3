import { outsideModule, type TestBundle } from './bundle-test.ts'
import { createTestRegistry } from './test-registry.ts'

/** How a test file took one version of the subject. */
export interface TestRun {
  /** The first test that failed; `undefined` where all passed. */
  readonly failed: string | undefined
  /** Why, for a person who looks for the reason that an unchanged file fails. */
  readonly error?: unknown
  /** How many tests ran. */
  readonly ran: number
}

/** Longer than any test of the house takes by itself; what has not ended then never will. */
const testLimitMs = 10_000

async function inTime(run: () => Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('out of time')), testLimitMs)
  })
  try {
    await Promise.race([run(), limit])
  } finally {
    clearTimeout(timer)
  }
}

type Fill = (require: (name: string) => unknown) => object

/** `__esModule` says that `default` is a member like any other. */
const asRequired = (namespace: object | undefined): object => Object.assign({ __esModule: true }, namespace)

/**
 * Evaluates a test file with one version of the subject, and runs its tests until the first fails.
 *
 * @param fill - the compiled subject
 */
export async function runTests(bundle: TestBundle, fill: Fill): Promise<TestRun> {
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
    for (const { name, run } of registry.tests) {
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
