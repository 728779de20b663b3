import { describeChallengeCancel } from '../codes/describe-challenge-cancel.ts'
import { describeTransStatusReason } from '../codes/describe-trans-status-reason.ts'
import { readEci } from '../eci/read-eci.ts'
import { assessLiability } from '../liability/assess-liability.ts'
import type { Liability } from '../liability/liability-assessment.ts'
import type { PaymentResult } from '../payment/payment-result.ts'
import type { AuthenticationResult, AuthenticationStatus } from '../result/authentication-result.ts'
import { contradictionReason } from '../result/contradiction-reason.ts'
import { findContradictions } from '../result/contradictions.ts'
import type { Authorization } from '../status/authorize-rows.ts'
import { mayAuthorize } from '../status/may-authorize.ts'
import type { Reason } from '../vocabulary/reason.ts'
import { evidenceTexts, unconfirmedForCardholder } from './evidence-texts.ts'
import { nextAfterNonPayment, nextAfterRejection, nextTexts } from './next-texts.ts'
import { paymentTexts } from './payment-texts.ts'
import { plainText } from './plain-text.ts'
import { statusTexts } from './status-texts.ts'

/** A result in plain words, for a log, a support page, and the cardholder. No cryptogram, no id, no card. */
export interface Explanation {
  /** One sentence for people who know payments. */
  readonly summary: string
  /** May a payment be authorized on the strength of this result? A payment that was sent already changes `next`, not this. */
  readonly authorize: Authorization
  /** Who would be liable: as a forecast, or as the payment's answer has it. */
  readonly liability: Liability
  /** Why: the liability's reasons, then what the issuer's codes say. */
  readonly reasons: readonly Reason[]
  /** What to do next, in order. */
  readonly next: readonly string[]
  /**
   * For the cardholder: how the payment ended, where it was handed over, else how the authentication did, in one or
   * two sentences of ours; then the issuer's own words, which EMV 3-D Secure requires to be shown. Plain text from a stranger: set
   * it as `textContent`, never as HTML.
   */
  readonly forCardholder: string
}

/** What happened after the authentication. */
export interface ExplainOptions {
  readonly payment?: PaymentResult | undefined
}

const emv = 'EMV 3DS 2.2.0, table A.1'

function codeReasons({ statusReason, challengeCancel, scheme }: AuthenticationResult): Reason[] {
  const reason = statusReason === undefined ? undefined : describeTransStatusReason(statusReason, scheme)
  const cancel = challengeCancel === undefined ? undefined : describeChallengeCancel(challengeCancel)
  return [
    ...(reason === undefined ? [] : [{ code: 'status-reason', text: reason, source: emv }]),
    ...(cancel === undefined ? [] : [{ code: 'challenge-cancel', text: cancel, source: emv }]),
  ]
}

/** The assessment names contradictions by itself, except where a test came first. */
function reasonsOf(result: AuthenticationResult, ofLiability: readonly Reason[]): Reason[] {
  const contradictions = findContradictions(result).map(contradictionReason)
  const further = contradictions.filter(({ text }) => !ofLiability.some((reason) => reason.text === text))
  return [...ofLiability, ...further, ...codeReasons(result)]
}

/** What contradicts itself is told as what it is worth. */
const statusWorth = (result: AuthenticationResult): AuthenticationStatus =>
  findContradictions(result).length > 0 ? 'unknown' : result.status

const isNonPayment = ({ eci, scheme, status }: AuthenticationResult): boolean =>
  eci !== undefined && readEci({ eci, scheme, status }).outcome === 'non-payment'

function nextOf(
  result: AuthenticationResult,
  status: AuthenticationStatus,
  authorize: Authorization,
): readonly string[] {
  if (authorize !== 'no') return nextTexts[authorize]
  if (status === 'rejected') return nextAfterRejection
  return isNonPayment(result) ? nextAfterNonPayment : nextTexts.no
}

/** What only the browser says may be a forgery that somebody else sent the cardholder: none of its words are shown. */
function forCardholder(
  { evidence, cardholderInfo }: AuthenticationResult,
  status: AuthenticationStatus,
  ofPayment: string | undefined,
): string {
  if (evidence === 'browser') return ofPayment ?? unconfirmedForCardholder
  const own = ofPayment ?? statusTexts[status].forCardholder
  return [own, plainText(cardholderInfo ?? '')].filter((text) => text !== '').join(' ')
}

/**
 * A result in plain words: what happened, whether the payment may be authorized, who would be liable and why, what to do next, and
 * what to tell the cardholder.
 *
 * Where a payment was sent already, hand it over: advice for before a payment would have it made a second time.
 *
 * @param result - the authentication
 * @param after - the payment that this very result belongs to: `step.payment`, or what the authorization answered
 * @example
 * ```ts
 * import { explain } from '@three-ds/core'
 *
 * const { summary, authorize } = explain({ provider: 'cardinal', status: 'rejected', test: false, evidence: 'signed' })
 * console.log(summary) // The issuer rejected the transaction (a verified signature says so).
 * console.log(authorize) // no
 * ```
 */
export function explain(result: AuthenticationResult, after: ExplainOptions = {}): Explanation {
  const { payment } = after
  const status = statusWorth(result)
  const authorize = mayAuthorize(result)
  const { liability, reasons } = assessLiability(result, payment === undefined ? undefined : { payment })
  const ofPayment = payment === undefined ? undefined : paymentTexts[payment.status]
  const inTest = result.test ? ', in a test' : ''
  return {
    summary: `${statusTexts[status].summary}${evidenceTexts[result.evidence]}${inTest}).`,
    authorize,
    liability,
    reasons: reasonsOf(result, reasons),
    next: ofPayment?.next ?? nextOf(result, status, authorize),
    forCardholder: forCardholder(result, status, ofPayment?.forCardholder),
  }
}
