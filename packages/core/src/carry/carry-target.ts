import type { AuthenticationFacts } from '../result/authentication-result.ts'
import type { Eci, Scheme } from '../vocabulary/names.ts'

/** ECIs by the scheme that ran the authentication. Cartes Bancaires has cards of both kinds. */
export interface EcisByScheme {
  /** Mastercard and Maestro. */
  readonly mastercard: readonly Eci[]
  /** Every other scheme. */
  readonly others: readonly Eci[]
  /** Where the result names no scheme. */
  readonly unnamed: readonly Eci[]
}

/** What a gateway needs of a result that was earned elsewhere, as data. Provider packages export theirs as `carryTarget`. */
export interface CarryTarget {
  /** Whom the result is handed to, for people. */
  readonly name: string
  /** Without these it takes none. */
  readonly requires: readonly (keyof AuthenticationFacts)[]
  /** What it needs beyond that of one scheme. Mastercard's `dsTransId` goes without saying: every target needs it. */
  readonly schemeRequires?: Readonly<Partial<Record<Scheme, readonly (keyof AuthenticationFacts)[]>>>
  /** What it needs beyond that beside one letter of `paResStatus`. */
  readonly letterRequires?: Readonly<Record<string, readonly (keyof AuthenticationFacts)[]>>
  /** Ways (`flow`) of which it takes one letter of `paResStatus`. Absent: both. */
  readonly letterFlows?: Readonly<Record<string, readonly string[]>>
  /** Versions of the protocol that it takes, each whole, or as a prefix that ends in a dot: `2.` is any 2.x. */
  readonly versions: readonly string[]
  /** How it wants the cryptogram. */
  readonly cryptogram: 'base64' | 'hex' | 'none'
  /** How many bytes it may have. Absent: as many as the scheme's. */
  readonly cryptogramBytes?: readonly number[]
  /** It takes no result without a cryptogram, data only and exemptions neither, which often have none. */
  readonly cryptogramAlways?: true
  /** ECIs that it takes. Absent: all of the scheme's. */
  readonly ecis?: EcisByScheme
  /** Values that it takes in other fields. Absent: all. */
  readonly values?: Readonly<
    Partial<Record<'paResStatus' | 'enrolled' | 'signatureVerification' | 'flow', readonly string[]>>
  >
  /** How many days after the authentication it still takes the result. Absent: 90, as the schemes have it. */
  readonly maxAgeDays?: number
}
