import { inspect } from 'node:util'
import { findLeak } from '@three-ds/core/testing'

/** As a debugger would: to the bottom, with everything that is hidden. */
const inDepth = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxStringLength: null } as const

/**
 * Where a secret shows in what a caller, a hook or a log could see: in the values themselves at any depth, and in what `inspect`
 * prints of them.
 */
export function findInSight(seen: Readonly<Record<string, unknown>>, forms: readonly string[]): string | undefined {
  for (const [name, value] of Object.entries(seen)) {
    const leak =
      findLeak(value, forms, name) ?? findLeak(inspect(value, inDepth), forms, `what inspect prints of ${name}`)
    if (leak !== undefined) return leak
  }
  return undefined
}
