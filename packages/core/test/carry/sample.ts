import type { CarryTarget } from '../../src/carry/carry-target.ts'
import type { AuthenticationResult } from '../../src/result/authentication-result.ts'

/** A Visa result to which nothing can be objected. */
export const visa = {
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'signed',
  test: false,
  eci: '05',
  cavv: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=',
  dsTransId: '1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9',
  paResStatus: 'Y',
  version: '2.2.0',
  scheme: 'visa',
} as const satisfies AuthenticationResult

/** The same at Mastercard, whose ECI differs. */
export const mastercard = { ...visa, scheme: 'mastercard', eci: '02' } as const satisfies AuthenticationResult

export const target: CarryTarget = {
  name: 'Sample',
  requires: ['version', 'eci', 'cavv'],
  versions: ['2.'],
  cryptogram: 'base64',
}

/** A result without a field. */
export function without<Field extends keyof typeof visa>(field: Field, result: typeof visa | typeof mastercard = visa) {
  const { [field]: _left, ...rest } = result
  // What is left may be anything that a wire leaves out: the rule under test decides whether it is enough.
  return rest as unknown as AuthenticationResult
}
