/** The schemes that are tried: they differ in ECI, and in what they need besides. */
export type CardScheme = 'visa' | 'mastercard'

/** One way to earn a result. */
export interface CardCase {
  readonly scheme: CardScheme
  readonly way: 'frictionless' | 'challenge'
}

/** All four. */
export const cardCases: readonly CardCase[] = [
  { scheme: 'visa', way: 'frictionless' },
  { scheme: 'visa', way: 'challenge' },
  { scheme: 'mastercard', way: 'frictionless' },
  { scheme: 'mastercard', way: 'challenge' },
]
