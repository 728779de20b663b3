import type { IsoDateTime } from '../vocabulary/json.ts'
import type { Money } from '../vocabulary/money.ts'
import type {
  Eci,
  Enrolled,
  ProviderName,
  Scheme,
  SignatureVerification,
  ThreeDSVersion,
  TransStatus,
} from '../vocabulary/names.ts'

/**
 * What the issuer's answer means, whoever carried it.
 *
 * - `authenticated`: the issuer knows the cardholder.
 * - `attempted`: the issuer, or the scheme in its place, has recorded the attempt.
 * - `failed`: the cardholder was not authenticated; do not authorise.
 * - `rejected`: the issuer refuses; do not authorise, at no gateway.
 * - `informational`: an exemption or data only: may be authorised with its value, liability stays with the merchant.
 * - `pending`: not finished.
 * - `unavailable`: could not be carried out.
 * - `not-enrolled`, `bypassed`: 3-D Secure was not run.
 * - `unknown`: the provider does not say, or contradicts itself. Never success.
 */
export type AuthenticationStatus =
  | 'authenticated'
  | 'attempted'
  | 'failed'
  | 'rejected'
  | 'informational'
  | 'pending'
  | 'unavailable'
  | 'not-enrolled'
  | 'bypassed'
  | 'unknown'

/** What was said of one authentication. Whether it may be believed is told by `evidence`, which each member of {@link AuthenticationResult} adds. */
export type AuthenticationFacts = {
  /** Who ran it. */
  readonly provider: ProviderName
  /** What the issuer's answer means. */
  readonly status: AuthenticationStatus
  /** A test gateway or a sandbox said so: nobody is liable for it. */
  readonly test: boolean
  /** Electronic Commerce Indicator, two characters, by scheme: `05` is Visa's, `02` Mastercard's full authentication. */
  readonly eci?: Eci
  /** CAVV, AAV or UCAF: the cryptogram that proves the authentication to the issuer. Standard base64, as a rule of 20 bytes. */
  readonly cavv?: string
  /** 3DS Server transaction id (`threeDSServerTransID`), a UUID. */
  readonly trxId?: string
  /** Directory Server transaction id (`dsTransID`), a UUID. Mastercard wants it with the authorization. */
  readonly dsTransId?: string
  /** PAResStatus or transStatus, one letter, as the provider sent it; never derived from another field. */
  readonly paResStatus?: TransStatus
  /** Access Control Server transaction id (`acsTransID`), a UUID. */
  readonly acsTransId?: string
  /** The gateway's own id of the authentication: Cardinal's `transaction_id`, Spreedly's token. Never the 3DS Server's. */
  readonly providerTransactionId?: string
  /** Transaction identifier of 3-D Secure 1, base64 of 20 bytes; some acquirers still want it. */
  readonly xid?: string
  /** Is the card enrolled? */
  readonly enrolled?: Enrolled
  /** Did the signature of the issuer's answer verify? */
  readonly signatureVerification?: SignatureVerification
  /** Version of the protocol that ran: `2.2.0`. */
  readonly version?: ThreeDSVersion
  /** The scheme that ran the authentication; a co-badged card may pay through another. */
  readonly scheme?: Scheme
  /** `challenge` if the cardholder had to act. */
  readonly flow?: 'frictionless' | 'challenge'
  /** Why, two digits (`transStatusReason`): `01` to `26`, `80` to `99` by scheme. */
  readonly statusReason?: string
  /** Why the challenge was cancelled, two digits (`challengeCancel`). */
  readonly challengeCancel?: string
  /** The issuer's words, plain text: EMV 3-D Secure requires that the cardholder sees them. Untrusted: escape them. */
  readonly cardholderInfo?: string
  /** When the issuer answered. */
  readonly authenticatedAt?: IsoDateTime
  /** What was authenticated, so that it can be held against what is to be charged. */
  readonly amount?: Money
  /** Enough of the card to tell it from another, never more. */
  readonly card?: {
    /** First six digits. */
    readonly first6?: string
    /** Last four digits. */
    readonly last4?: string
  }
}

/** What a verified signature (`signed`) or an authenticated API answer (`fetched`) says. Only a provider's own verify or call makes one. */
export type VerifiedAuthenticationResult = AuthenticationFacts & { readonly evidence: 'signed' | 'fetched' }

/** What came through the browser and agrees, value by value, with the state kept on the server. Only the issuer can confirm it. */
export type MatchedAuthenticationResult = AuthenticationFacts & { readonly evidence: 'matched' }

/** What only the cardholder's browser says. A hint, never a proof. */
export type BrowserAuthenticationResult = AuthenticationFacts & { readonly evidence: 'browser' }

/**
 * The answer of 3-D Secure, whichever gateway ran it. Plain JSON: store it, send it, validate it.
 *
 * A union by `evidence`: testing that field narrows the whole result.
 *
 * @example
 * ```ts
 * import { isVerified, type AuthenticationResult } from '@three-ds/core'
 *
 * const result: AuthenticationResult = { provider: 'spreedly', status: 'authenticated', test: true, evidence: 'fetched' }
 * console.log(isVerified(result)) // true
 * ```
 */
export type AuthenticationResult =
  | VerifiedAuthenticationResult
  | MatchedAuthenticationResult
  | BrowserAuthenticationResult

/** How a result is known: a verified signature, an authenticated answer, a browser return that agrees with the server's state, or only the browser. */
export type Evidence = AuthenticationResult['evidence']

/** The second door of `fromAuthenticationResult`, in so many words: take a matched result too. */
export interface AcceptMatched {
  readonly matched: 'accept'
}
