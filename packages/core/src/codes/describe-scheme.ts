import { meaningIn } from './meaning-in.ts'
import { schemeNames } from './schemes.ts'

/**
 * The name of a scheme as people read it; `undefined` for one that this library does not know.
 *
 * @param scheme - in this library's spelling; `parseScheme` makes it from a gateway's
 *
 * @example
 * ```ts
 * import { describeScheme } from '@three-ds/core'
 *
 * console.log(describeScheme('amex')) // American Express
 * ```
 */
export const describeScheme = (scheme: string): string | undefined => meaningIn(schemeNames, scheme)
