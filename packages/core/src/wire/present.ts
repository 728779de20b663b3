type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/**
 * The object without its undefined and blank members: absent rather than guessed.
 *
 * @example
 * ```ts
 * import { present } from '@three-ds/core'
 *
 * console.log(Object.keys(present({ eci: '05', cavv: '', xid: undefined })).join()) // eci
 * ```
 */
export const present = <T extends object>(members: T): Present<T> =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && String(value).trim() !== ''),
    // Filtering keeps each member's own type, which Object.entries does not tell.
  ) as Present<T>
