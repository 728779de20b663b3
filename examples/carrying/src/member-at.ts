import { isObject } from '@three-ds/core'

/** The member of a body at a path of names: `transaction`, `three_ds`, `xid`. */
export const memberAt = (body: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), body)
