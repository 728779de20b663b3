/**
 * Tests that ask for what a runtime, or a bundle, has not: they are run, fail, and do not count as failed. One that passes after all
 * fails the command, so that this list stays true. Data only.
 */

/** One test and why it does not apply. */
export interface Difference {
  /** `all`: wherever a bundle runs. */
  readonly runtime: 'bun' | 'deno' | 'workerd' | 'all'
  readonly file: string
  /** With the suites around it, `suite > test`. */
  readonly test: string
  readonly reason: string
}

/** All of them. */
export const differences: readonly Difference[] = [
  {
    runtime: 'all',
    file: 'packages/core/test/errors/three-ds-error.test.ts',
    test: 'ThreeDSError > is an Error with a name and a stack',
    reason: 'a stack names the bundle in place of the file',
  },
  {
    runtime: 'bun',
    file: 'packages/core/test/http/exchange.test.ts',
    test: 'an exchange with a real server > knows of a request that the platform does not even make that nothing was sent',
    reason: 'Bun sends TRACE, which the Fetch standard forbids',
  },
  {
    runtime: 'workerd',
    file: 'packages/core/test/vocabulary/clock.test.ts',
    test: 'systemClock > leaves no listener behind when it wakes up',
    reason: '`getEventListeners` of workerd counts those of an EventEmitter alone',
  },
]
