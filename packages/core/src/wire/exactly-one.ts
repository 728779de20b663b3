/**
 * Exactly one of the groups of keys; the others are refused by name. One schema, one type.
 *
 * @example
 * ```ts
 * import type { ExactlyOne } from '@three-ds/core'
 *
 * type Source = ExactlyOne<{ amount: number; card?: string; token?: string }, ['card'] | ['token']>
 * const source: Source = { amount: 1, token: 't' }
 * console.log(source.token) // t
 * ```
 */
export type ExactlyOne<
  T,
  Groups extends readonly (keyof T)[],
  Every extends keyof T = Groups[number],
> = Groups extends readonly (keyof T)[]
  ? Omit<T, Every> & { [K in Groups[number]]-?: Exclude<T[K], undefined> } & {
      [K in Exclude<Every, Groups[number]>]?: never
    }
  : never
