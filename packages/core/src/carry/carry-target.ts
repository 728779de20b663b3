import type { AuthenticationFacts } from '../result/authentication-result.ts'

/** What a gateway needs of a result that was earned elsewhere, as data. Provider packages export theirs as `carryTarget`. */
export interface CarryTarget {
  /** Whom the result is handed to, for people. */
  readonly name: string
  /** Without these it takes none. */
  readonly requires: readonly (keyof AuthenticationFacts)[]
  /** Versions of the protocol that it takes, as prefixes: `2.` is any 2.x. */
  readonly versions: readonly string[]
  /** How it wants the cryptogram. */
  readonly cryptogram: 'base64' | 'hex' | 'none'
}
