import type { FinaroThreeDSecure } from '../schemas/three-d-secure.ts'

type Indicator = FinaroThreeDSecure['ecommIndicator']

const authenticated: readonly string[] = ['02', '05']
const attempted: readonly string[] = ['01', '06']

/**
 * Finaro's indicator for an ECI, the same for every scheme: 5 authenticated, 6 attempted, 7 neither. It is told an ECI that
 * `carryTarget` takes of the result's scheme: at Mastercard 06 is an exemption, and 07 no failure.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure.ecommIndicator`; https://developers.tabapay.com/docs/3ds-eci-values for the schemes.
 */
export function ecommIndicatorOf(eci: string): Indicator {
  if (authenticated.includes(eci)) return '5'
  return attempted.includes(eci) ? '6' : '7'
}
