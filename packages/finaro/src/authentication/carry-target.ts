import type { CarryTarget } from '@three-ds/core'

/**
 * What Finaro takes of a result, its own or one that was earned elsewhere.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure` of the payments with 3D Secure; `version` and `programProtocol` are one fact, and
 * its schema needs both.
 */
export const carryTarget: CarryTarget = {
  name: 'Finaro',
  requires: ['version', 'eci', 'cavv'],
  versions: ['2.'],
  cryptogram: 'base64',
}
