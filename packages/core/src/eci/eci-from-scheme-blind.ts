import { meaningIn } from '../codes/meaning-in.ts'
import type { Eci, Scheme } from '../vocabulary/names.ts'
import { parseEci } from './parse-eci.ts'
import { schemeBlindEcis } from './scheme-blind-ecis.ts'

/**
 * The scheme's own ECI for one that a gateway writes alike for every card: Finaro's 5, 6 and 7 are Mastercard's `02`, `01`
 * and `00`.
 *
 * Without a scheme, with one that this library does not know, and for a co-badged Cartes Bancaires card it is `undefined`:
 * absent rather than guessed.
 *
 * @param text - `5`, `6` or `7`, with or without a leading zero
 * @param scheme - the one that ran the authentication
 *
 * @example
 * ```ts
 * import { eciFromSchemeBlind } from '@three-ds/core'
 *
 * console.log(eciFromSchemeBlind('5', 'mastercard')) // 02
 * console.log(eciFromSchemeBlind('5', 'visa')) // 05
 * console.log(eciFromSchemeBlind('5')) // undefined
 * ```
 */
export function eciFromSchemeBlind(text: string, scheme?: Scheme): Eci | undefined {
  const eci = parseEci(text)
  const ofScheme = scheme === undefined ? undefined : meaningIn(schemeBlindEcis, scheme)
  return eci === undefined || ofScheme === undefined ? undefined : meaningIn(ofScheme, eci)
}
