import type { ProviderName } from '../vocabulary/names.ts'

/** Every reason for which a call of these packages fails. A decline is none of them: it is a value. */
export type ThreeDSErrorCode =
  | 'invalid-input'
  | 'unauthorized'
  | 'not-found'
  | 'refused'
  | 'rate-limited'
  | 'provider-unavailable'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'unreadable-response'
  | 'verification-failed'
  | 'result-not-carriable'
  | 'state-refused'

/**
 * Did the provider act?
 *
 * - `not-sent`: nothing left this side, or the provider says that it did not pass it on.
 * - `rejected`: the provider says that it refused.
 * - `unknown`: it may have acted. Find out, as `remedy` says, before you send again.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'

/** One thing that is wrong: where, what, and what to do. Never a value that came from the caller or the wire. */
export interface Issue {
  /** Path of the field, `transaction.browser_info`; empty for the whole. */
  readonly path: string
  /** What is wrong with it. */
  readonly text: string
  /** What to do about it. */
  readonly remedy?: string
}

/** What an error is made of. */
export interface ThreeDSErrorInit {
  readonly code: ThreeDSErrorCode
  readonly message: string
  readonly outcome: Outcome
  readonly remedy: string
  readonly retryable?: boolean | undefined
  readonly provider?: ProviderName | undefined
  readonly operation?: string | undefined
  readonly retryAfterMs?: number | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly providerCode?: string | undefined
  readonly idempotencyKey?: string | undefined
  readonly issues?: readonly Issue[] | undefined
}

/** Registered, so that copies of this package know each other's errors. */
const brand = Symbol.for('@three-ds/error')

/**
 * The one error of all packages: "we could not find out". Narrow it by `code`.
 *
 * It never carries a `cause`, a request, a response or a body: transport errors print credentials and card numbers.
 */
export class ThreeDSError extends Error {
  override readonly name = 'ThreeDSError'
  readonly code: ThreeDSErrorCode
  /** Did the provider act? */
  readonly outcome: Outcome
  /** Sending the same again, unchanged, may help and does no harm. */
  readonly retryable: boolean
  /** What to do next, one sentence. */
  readonly remedy: string
  /** Everything that is wrong, at once. */
  readonly issues: readonly Issue[]
  declare readonly provider?: ProviderName
  /** The client's method, `purchase`. */
  declare readonly operation?: string
  /** How long the provider asks to wait. */
  declare readonly retryAfterMs?: number
  /** HTTP status, where there was an answer. */
  declare readonly status?: number
  /** The provider's own id of the request, for its support. */
  declare readonly requestId?: string
  /** The provider's own error key, `errors.access_denied`. */
  declare readonly providerCode?: string
  /** The key under which every attempt was sent. */
  declare readonly idempotencyKey?: string

  constructor(init: ThreeDSErrorInit) {
    super(init.message)
    this.code = init.code
    this.outcome = init.outcome
    this.retryable = init.retryable ?? false
    this.remedy = init.remedy
    this.issues = init.issues ?? []
    if (init.provider !== undefined) this.provider = init.provider
    if (init.operation !== undefined) this.operation = init.operation
    if (init.retryAfterMs !== undefined) this.retryAfterMs = init.retryAfterMs
    if (init.status !== undefined) this.status = init.status
    if (init.requestId !== undefined) this.requestId = init.requestId
    if (init.providerCode !== undefined) this.providerCode = init.providerCode
    if (init.idempotencyKey !== undefined) this.idempotencyKey = init.idempotencyKey
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Is it one of ours, from whichever copy of the package?
 *
 * @example
 * ```ts
 * import { fromDecimal, isThreeDSError } from '@three-ds/core'
 *
 * try {
 *   fromDecimal('19.999', 'EUR')
 * } catch (error) {
 *   if (isThreeDSError(error)) console.log(error.code) // invalid-input
 * }
 * ```
 */
export function isThreeDSError(value: unknown): value is ThreeDSError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true
}
