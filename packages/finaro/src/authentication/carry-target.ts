import type { CarryTarget } from '@three-ds/core'

/**
 * What Finaro takes of a result, its own or one that was earned elsewhere.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure` of the payments with 3D Secure; `version` and `programProtocol` are one fact, and
 * its schema needs both. The ECIs are those for which there is an `ecommIndicator`; its schema needs `cryptogram`.
 */
export const carryTarget: CarryTarget = {
  name: 'Finaro',
  requires: ['version', 'eci', 'cavv'],
  versions: ['2.'],
  cryptogram: 'base64',
  cryptogramAlways: true,
  ecis: {
    mastercard: ['02', '01', '00'],
    others: ['05', '06', '07'],
    // 06 and 07 mean two things.
    unnamed: ['02', '01', '00', '05'],
  },
}
