import { seededRandom } from '@three-ds/core/testing'

/** Choices that repeat themselves. */
export interface Choice {
  /** A whole number from 0 on, below `limit`. */
  below(limit: number): number
  /** True in so many of a hundred cases. */
  percent(chance: number): boolean
  /** One of the list. */
  oneOf<T>(list: readonly [T, ...T[]]): T
  oneOf<T>(list: readonly T[]): T | undefined
}

/** Choices from a seed: the same seed chooses the same. */
export function seededChoice(seed: number): Choice {
  const random = seededRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  function oneOf<T>(list: readonly [T, ...T[]]): T
  function oneOf<T>(list: readonly T[]): T | undefined
  function oneOf<T>(list: readonly T[]): T | undefined {
    return list[below(list.length)]
  }
  return { below, percent: (chance) => below(100) < chance, oneOf }
}
