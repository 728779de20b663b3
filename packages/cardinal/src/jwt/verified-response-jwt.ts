import type { IsoDateTime } from '@three-ds/core'
import type { CardinalResponsePayload } from '../schemas/response-payload.ts'

/** A response token whose signature and claims hold. Plain JSON, without the token itself. */
export type VerifiedResponseJwt = {
  readonly evidence: 'signed'
  /** Of the response. */
  readonly jti: string
  /** The request that it answers: the `jti` of a session. Absent only where any request was accepted. */
  readonly aud?: string
  readonly issuedAt: IsoDateTime
  readonly expiresAt: IsoDateTime
  readonly consumerSessionId?: string
  /** What Cardinal says, in its own names. */
  readonly payload: CardinalResponsePayload
}
