import type * as Jose from './jose.ts'

let loading: Promise<typeof Jose> | undefined

/** The JWT library, loaded on first use and nowhere else: who never signs or verifies a token never loads it. */
export function loadJose(): Promise<typeof Jose> {
  loading ??= import('./jose.ts')
  return loading
}
