import type { Money } from '@three-ds/core'

/** How a test card behaves; `playTexts` has the words for each. */
export type PlayKind =
  | 'frictionless'
  | 'fingerprint'
  | 'challenge'
  | 'fingerprint-challenge'
  | 'failed'
  | 'rejected'
  | 'attempted'
  | 'unavailable'
  | 'declined'
  | 'declined-after-challenge'
  | 'without-3ds'
  | 'three-ds-1'
  | 'slow'

/** Whose card it is. `vault`: the gateway keeps cards under names of its own, and tells no scheme. */
export type CardScheme = 'visa' | 'mastercard' | 'amex' | 'vault'

/** A test card of a gateway, as far as the page shows it. */
export interface Play {
  /** `visa/challenge`. */
  readonly key: string
  readonly scheme: CardScheme
  readonly kind: PlayKind
  readonly amount: Money
  /** Last four digits, where there is a number. */
  readonly last4?: string
}

/** The key of a play. */
export const playKey = (scheme: CardScheme, kind: PlayKind): string => `${scheme}/${kind}`
