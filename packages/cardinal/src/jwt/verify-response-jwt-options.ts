import type { Clock, SeenStore } from '@three-ds/core'

/** Which requests a response may answer. */
export type AcceptedRequests =
  /** The `jti` of the session, and of each later one that `jwt.update` put in its place. */
  | { readonly requestJti: string | readonly [string, ...string[]]; readonly unsafelyAcceptAnyRequest?: undefined }
  /** Gives up the defence against tokens of other pages. Only for senders that leave `aud` out, and nowhere near money. */
  | { readonly unsafelyAcceptAnyRequest: true; readonly requestJti?: undefined }

/** With what a response is held against. */
export type VerifyResponseJwtOptions = AcceptedRequests & {
  readonly apiKey: string
  /** The API identifier: the response repeats it as `iss`. */
  readonly issuer: string
  /** The lookup's `transaction_id`: the response must tell of it. */
  readonly transactionId?: string | undefined
  /** Remembers tokens: with it a second use is refused. A flow has its own. */
  readonly seen?: SeenStore | undefined
  readonly clock?: Clock | undefined
  /** How far both clocks may be apart, in seconds. 30 by default. */
  readonly clockToleranceSeconds?: number | undefined
}
