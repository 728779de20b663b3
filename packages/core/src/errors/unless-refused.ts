import { isThreeDSError } from './three-ds-error.ts'

/**
 * What a reading gives, or `undefined` where it was refused with a `ThreeDSError`. A bug is thrown on: it is no refusal.
 *
 * For authors of provider packages.
 *
 * @throws whatever `read` throws that is no `ThreeDSError`
 * @example
 * ```ts
 * import { fromDecimal, unlessRefused } from '@three-ds/core'
 *
 * console.log(unlessRefused(() => fromDecimal('49.99', 'EUR'))?.minorUnits) // 4999
 * console.log(unlessRefused(() => fromDecimal('a lot', 'EUR'))) // undefined
 * ```
 */
export function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (isThreeDSError(error)) return undefined
    throw error
  }
}
