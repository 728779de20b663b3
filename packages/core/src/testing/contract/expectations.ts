import { isThreeDSError, type ThreeDSError } from '../../errors/three-ds-error.ts'
import { sameJson } from '../../flow/same-json.ts'
import { ContractBreach } from './contract-breach.ts'

/** A condition, or a breach in the words given. */
export function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new ContractBreach(otherwise)
}

/** Equal as JSON. `what` stands before both values: `the status of the answer`. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const message = `${what} is ${JSON.stringify(actual)}, ${JSON.stringify(expected)} expected`
  expectThat(sameJson(actual, expected), message)
}

/** One of the errors of these packages: branded, without a cause, with a remedy. */
export function expectThreeDSError(error: unknown, what: string): ThreeDSError {
  if (!isThreeDSError(error)) {
    // Whoever writes the package has to see it; the values in a case are planted ones.
    throw new ContractBreach(`${what} failed with an error that is no ThreeDSError`, { cause: error })
  }
  expectThat(!('cause' in error), `${what} failed with an error that carries a cause`)
  expectThat(error.message !== '', `${what} failed with an error that has no message`)
  expectThat(error.remedy !== '', `${what} failed with an error that has no remedy`)
  return error
}
