import type { Scheme } from '@three-ds/core'
import type { FinaroThreeDSecure } from '../schemas/three-d-secure.ts'

type Indicator = FinaroThreeDSecure['ecommIndicator']

const mastercard: readonly Scheme[] = ['mastercard', 'maestro']

/** Mastercard's own, which no other scheme uses. */
const ofMastercard: ReadonlyMap<string, Indicator> = new Map([
  ['02', '5'],
  ['01', '6'],
  ['00', '7'],
])

const ofOthers: ReadonlyMap<string, Indicator> = new Map([
  ['05', '5'],
  ['06', '6'],
  ['07', '7'],
])

/**
 * Finaro's indicator for an ECI, the same for every scheme: 5 authenticated, 6 attempted, 7 neither. `undefined` where it has
 * none: Mastercard's exemptions and data only, or 06 and 07 without a scheme, which mean two things.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure.ecommIndicator`; https://developers.tabapay.com/docs/3ds-eci-values for the schemes.
 */
export function ecommIndicatorOf(eci: string, scheme: Scheme | undefined): Indicator | undefined {
  // Its cards are of either kind, and 06 and 07 are no exemptions there.
  if (scheme === 'cartes-bancaires') return ofMastercard.get(eci) ?? ofOthers.get(eci)
  if (scheme !== undefined) return (mastercard.includes(scheme) ? ofMastercard : ofOthers).get(eci)
  return ofMastercard.get(eci) ?? (eci === '05' ? '5' : undefined)
}
