import { enrolledMeanings } from './enrolled.ts'
import { meaningIn } from './meaning-in.ts'

/**
 * What the answer of the enrolment check says, in words; `undefined` for a letter that it does not have.
 *
 * @param enrolled - `Y`, `N`, `U` or `B`, as Cardinal and Verifone send it
 *
 * @example
 * ```ts
 * import { describeEnrolled } from '@three-ds/core'
 *
 * console.log(describeEnrolled('N')) // The card does not take part in 3-D Secure.
 * ```
 */
export const describeEnrolled = (enrolled: string): string | undefined => meaningIn(enrolledMeanings, enrolled)
