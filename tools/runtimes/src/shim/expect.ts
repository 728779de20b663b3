import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import { eventually } from './eventually.ts'

/** What the plug-ins put on chai's own function; chai does not type it. */
type Extended = typeof chai.expect & { extend(expect: object, matchers: typeof customMatchers): void }

const globals = globalThis as unknown as Record<symbol, object>

/** `expect.poll(read).toBe(…)`: asks again until it holds. */
const poll = (read: () => unknown): unknown => {
  const matcher =
    (name: string) =>
    (...expected: readonly unknown[]): Promise<void> =>
      eventually(async () => {
        // Which matchers there are is known to the plug-ins alone.
        const assertion = chai.expect(await read()) as unknown as Record<string, (...values: unknown[]) => void>
        assertion[name]?.(...expected)
      })
  return new Proxy({}, { get: (_, name: string) => matcher(name) })
}

const fail = (message = 'expect.fail()'): never => {
  throw new chai.AssertionError(message)
}

function createExpect() {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
  const plain = chai.expect as Extended
  const made = Object.assign((value: unknown, message?: string) => chai.expect(value, message), plain)
  // The state is typed for Vitest's own function, of which ours is a part.
  for (const each of [made, plain]) setState({ assertionCalls: 0, isExpectingAssertions: false }, each as never)
  plain.extend(made, customMatchers)
  Object.assign(made, globals[ASYMMETRIC_MATCHERS_OBJECT], { poll, fail })
  globals[GLOBAL_EXPECT] = made
  return made
}

/** Vitest's own matchers, without the rest of Vitest. */
export const expect = createExpect()
