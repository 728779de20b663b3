/**
 * Are two secrets the same? Takes as long for a near miss as for a far one, so that nobody can feel their way to it. Their
 * length is no secret.
 *
 * @example
 * ```ts
 * import { sameSecret } from '@three-ds/core'
 *
 * console.log(sameSecret('n0nce', 'n0nce')) // true
 * ```
 */
export function sameSecret(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let difference = 0
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return difference === 0
}
