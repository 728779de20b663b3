/**
 * The key of one pass through a 3-D Secure loop. The same call is sent in every pass; under one key ProcessOut would replay
 * the first answer.
 *
 * Source: processout/processout.js, `handleCardActions`, which counts the same way.
 *
 * @param key - the caller's, one for each intent
 * @param pass - 1 for the first call of the loop
 * @example
 * ```ts
 * import { keyOfPass } from '@three-ds/processout'
 *
 * console.log(keyOfPass('order-1', 2)) // order-1-2
 * ```
 */
export const keyOfPass = (key: string, pass: number): string => `${key}-${pass}`
