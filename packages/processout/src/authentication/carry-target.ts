import type { CarryTarget } from '@three-ds/core'

/**
 * What ProcessOut takes of a result that was earned elsewhere. Its documentation requires no field by itself; without
 * these three a gateway behind it has nothing to tell the issuer.
 *
 * Source: docs.processout.com/reference/authorizing-an-invoice, `external_three_d_s`.
 */
export const carryTarget: CarryTarget = {
  name: 'ProcessOut',
  requires: ['version', 'eci', 'cavv'],
  versions: ['2.', '1.'],
  cryptogram: 'base64',
}
