import type { CarryTarget } from '@three-ds/core'

/**
 * What Spreedly takes of a result that was earned elsewhere, and passes on to gateways that support it.
 *
 * Source: developer.spreedly.com/docs/using-third-party-3ds2-providers, which has 28 characters for the cryptogram of every scheme:
 * 20 bytes.
 */
export const carryTarget: CarryTarget = {
  name: 'Spreedly',
  requires: ['version', 'eci', 'cavv'],
  versions: ['2.'],
  cryptogram: 'base64',
  cryptogramBytes: [20],
}
