/**
 * Randomness that repeats itself: the same seed gives the same numbers. For tests and demos, never for secrets.
 *
 * The algorithm is mulberry32 (Tommy Ettinger, public domain).
 *
 * @param seed - any integer
 * @returns a function like `Math.random`: from 0 on, below 1
 * @example
 * ```ts
 * import { seededRandom } from '@three-ds/core/testing'
 *
 * console.log(seededRandom(7)() === seededRandom(7)()) // true
 * ```
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
