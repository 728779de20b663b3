import type { Eci } from '../vocabulary/names.ts'

const digits = /^[0-9]{1,2}$/
const nonPayment = /^N[0-9]$/i

/**
 * An ECI as wires print it (`5`, `05`, ` 05`, `n2`) in its one form of two characters. `undefined` for everything else:
 * `N/A`, blank, `5a`, `100`.
 *
 * Only the form is judged. What the ECI means depends on the scheme: `readEci` says it.
 *
 * @example
 * ```ts
 * import { parseEci } from '@three-ds/core'
 *
 * console.log(parseEci('5')) // 05
 * console.log(parseEci('N/A')) // undefined
 * ```
 */
export function parseEci(text: string): Eci | undefined {
  const eci = text.trim()
  if (digits.test(eci)) return eci.padStart(2, '0')
  return nonPayment.test(eci) ? eci.toUpperCase() : undefined
}
