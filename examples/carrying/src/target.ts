import type {
  CarryTarget,
  MatchedAuthenticationResult,
  PaymentResult,
  VerifiedAuthenticationResult,
} from '@three-ds/core'
import type { CardScheme } from './card-case.ts'

/** A result that may be carried, if its status allows it. */
export type Carriable = VerifiedAuthenticationResult | MatchedAuthenticationResult

/** What the gateway was told of the authentication, off the wire. */
export interface Told {
  readonly eci?: unknown
  readonly cryptogram?: unknown
  readonly dsTransId?: unknown
  readonly version?: unknown
}

/** What came of a payment. */
export interface Paid {
  readonly payment: PaymentResult
  /** How often money was reserved or taken. */
  readonly charges: number
  readonly told: Told
}

/** Where a result is carried to: a column of the matrix. */
export interface Target {
  readonly name: string
  readonly carryTarget: CarryTarget
  /** How it writes each ECI, where it has words of its own. */
  readonly eciWords?: Readonly<Record<string, string>>
  /**
   * Pays what was authenticated, at a new fake, with a card of this scheme.
   *
   * @throws ThreeDSError `result-not-carriable`
   */
  pay(result: Carriable, scheme: CardScheme): Promise<Paid>
}
