import type { CarryTarget } from '@three-ds/core'

/**
 * What Verifone's card payment takes of a result, whoever earned it.
 *
 * Source: Verifone eCommerce API 2.38.1, `ThreedAuthenticationDto`. It lists 1.0.2 too, which the schemes have switched off. Its
 * lists are closed: data only (Mastercard 04, letter I) has no place in them.
 */
export const carryTarget: CarryTarget = {
  name: 'Verifone',
  requires: ['version', 'eci', 'cavv'],
  versions: ['1.0.2', '2.1.0', '2.2.0'],
  cryptogram: 'base64',
  ecis: {
    mastercard: ['02', '01', '00', '06', '07'],
    others: ['05', '06', '07'],
    unnamed: ['05', '06', '07', '02', '01', '00'],
  },
  values: {
    paResStatus: ['Y', 'N', 'U', 'A', 'C', 'R'],
    enrolled: ['Y', 'N', 'U', 'B'],
    signatureVerification: ['Y', 'N'],
  },
}
