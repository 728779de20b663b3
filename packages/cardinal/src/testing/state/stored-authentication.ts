import type { ChallengeWindowSize } from '@three-ds/core'
import type { AuthenticationAnswer, CardinalOutcome } from '../data/outcomes.ts'
import type { TestCard } from './stored-card.ts'

/** What the issuer earned the merchant: ECI and, for some letters, a cryptogram. */
export interface IssuerProof {
  readonly eci?: string
  /** Base64 of twenty bytes. */
  readonly cryptogram?: string
}

/** An authentication as the fake keeps it: facts, from which each shape of the wire is rendered. */
export interface StoredAuthentication extends IssuerProof {
  /** Of the record, for reading back. */
  readonly recordId: string
  readonly authenticationId: string
  /** Twenty characters: what Songbird goes on with. */
  readonly transactionId: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** Minor units. */
  readonly amount: number
  readonly currency: string
  readonly merchantReference: string
  readonly contractId: string
  /** `device_info_id`: in which page it goes on. */
  readonly deviceInfoId: string
  /** `acs_window_size`. */
  readonly windowSize: ChallengeWindowSize
  readonly card: TestCard
  readonly outcome: CardinalOutcome
  /** The latest answer: the lookup's, or the issuer's after a challenge. */
  readonly answer: AuthenticationAnswer
  /** The cardholder is being asked. */
  readonly pending: boolean
  /** EMV's `challengeCancel`. */
  readonly challengeCancel?: '01' | '04'
  /** UUIDs of the three servers. */
  readonly ids: { readonly server: string; readonly directory: string; readonly acs: string }
}
