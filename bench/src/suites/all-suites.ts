import { callSuite } from './call/suite.ts'
import { callbackSuite } from './callback/suite.ts'
import { flowsSuite } from './flows/suite.ts'
import { growthSuite } from './growth/suite.ts'
import type { Suite } from './suite.ts'
import { tokenSuite } from './token/suite.ts'

/** Every suite, in the order of the page. */
export const allSuites: readonly Suite[] = [callbackSuite, tokenSuite, callSuite, growthSuite, flowsSuite]

/**
 * A suite by its name.
 *
 * @throws {RangeError} where none has it
 */
export function suiteNamed(name: string): Suite {
  const suite = allSuites.find((one) => one.name === name)
  if (suite === undefined) {
    throw new RangeError(`--only takes one of ${allSuites.map((one) => one.name).join(', ')}`)
  }
  return suite
}
