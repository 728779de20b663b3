import { countCryptogramBytes } from '../cryptogram/count-cryptogram-bytes.ts'
import { isWellFormedCryptogram } from '../cryptogram/is-well-formed-cryptogram.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'
import type { CarryTarget } from './carry-target.ts'
import type { Problem } from './problem.ts'

const problem = (text: string, remedy: string): readonly Problem[] => [
  { code: 'cryptogram-form', field: 'cavv', text, remedy },
]

/** A cryptogram must be one of the scheme's, and one that the target takes. Whether it is genuine only the issuer can tell. */
export function cryptogramProblems(
  { cavv, scheme }: AuthenticationResult,
  { name, cryptogram, cryptogramBytes: allowed }: CarryTarget,
): readonly Problem[] {
  if (cavv === undefined || cavv === '' || cryptogram === 'none') return []
  if (!isWellFormedCryptogram(cavv, scheme)) {
    const remedy = 'Take the value as the provider sent it, from the operation that was authenticated.'
    return problem('this is no well-formed cryptogram', remedy)
  }
  if (allowed === undefined || allowed.includes(countCryptogramBytes(cavv))) return []
  return problem(
    `${name} takes no cryptogram of this length`,
    'Authorize it where cryptograms of this scheme are taken.',
  )
}
