import type { IsoDateTime } from '@three-ds/core'

/**
 * What the checkout page needs before the cardholder presses Pay. Keep it on the server, give `jwt` to the page
 * (`Cardinal.setup('init', { jwt })`), and hand the whole of it to `flow.start`. Plain JSON; the token in it expires.
 */
export type CardinalSession = {
  /** The request JWT: for Songbird, and used once. */
  readonly jwt: string
  /** Its id: the response names it as `aud`, and the flow is called after it. */
  readonly jti: string
  /** Goes into the lookup as `device_info_id`. Absent where Verifone made the token: take Songbird's `sessionId` then. */
  readonly referenceId?: string
  readonly expiresAt: IsoDateTime
}
