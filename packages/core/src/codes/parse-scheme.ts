import type { Scheme } from '../vocabulary/names.ts'
import { meaningIn } from './meaning-in.ts'
import { schemeAliases } from './scheme-aliases.ts'

/** Longer than any name of a scheme. */
const maxLength = 64

/**
 * The scheme behind a gateway's own spelling: `VS`, `MC`, `master`, `american_express`, `DINERS_CLUB`. `undefined` for what
 * this library does not know: absent rather than guessed.
 *
 * @example
 * ```ts
 * import { parseScheme } from '@three-ds/core'
 *
 * console.log(parseScheme('American Express')) // amex
 * console.log(parseScheme('girocard')) // undefined
 * ```
 */
export function parseScheme(text: string): Scheme | undefined {
  if (text.length > maxLength) return undefined
  return meaningIn(schemeAliases, text.toLowerCase().replace(/[\s_.-]/g, ''))
}
