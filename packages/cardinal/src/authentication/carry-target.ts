import type { CarryTarget } from '@three-ds/core'

/**
 * What Verifone's card payment takes of a result, whoever earned it.
 *
 * Source: Verifone eCommerce API 2.38.1, `ThreedAuthenticationDto`. It lists 1.0.2 too, which the schemes have switched off.
 */
export const carryTarget: CarryTarget = {
  name: 'Verifone',
  requires: ['version', 'eci', 'cavv'],
  versions: ['1.0.2', '2.1.0', '2.2.0'],
  cryptogram: 'base64',
}
