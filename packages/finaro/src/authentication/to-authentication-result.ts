import {
  type AuthenticationFacts,
  type BrowserAuthenticationResult,
  eciFromSchemeBlind,
  normalizeCryptogram,
  parseEci,
  present,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { readDateTime } from '../date-time.ts'
import { hostReasonIn } from '../error-body.ts'
import { provider } from '../provider.ts'
import type { FinaroThreeDSecureAnswer } from '../schemas/answer.ts'
import { type FinaroResult, firstOf } from '../schemas/result.ts'
import { threeDSecureMeaning } from '../schemas/three-d-secure-letters.ts'
import { differencesOf, type FinaroAsked, last4Of, moneyOf, schemeOf } from './asked.ts'
import { readCardholderInfo } from './cardholder-info.ts'
import type { FinaroChallengeReturn } from './parse-challenge-return.ts'
import { versionOf } from './protocol-versions.ts'
import { isAnswer, requireAnswer } from './require-answer.ts'

type Status = AuthenticationFacts['status']

/** What A amounts to, by its indicator. Source: Shift4 API 1.7.57, `threeDSecure.ecommIndicator`. */
const approvedAs: ReadonlyMap<string, Status> = new Map([
  ['05', 'authenticated'],
  ['06', 'attempted'],
])

/** The longest documented cryptogram has 80 characters; ten times that is none. */
const cryptogramOf = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' || text.length > 800 ? undefined : normalizeCryptogram(text)

/** A says that the process ended well; only its indicator, and a cryptogram to show for it, say that it succeeded. */
function approvedStatus({ threeDSecure }: FinaroResult): Status {
  const { cryptogram, ecommIndicator = '' } = threeDSecure ?? {}
  if (cryptogramOf(cryptogram) === undefined) return 'unknown'
  return approvedAs.get(parseEci(ecommIndicator) ?? '') ?? 'unknown'
}

function statusOf(first: FinaroResult): Status {
  switch (threeDSecureMeaning(first.transaction?.responseCode)) {
    case 'approved':
      return approvedStatus(first)
    case 'declined':
      return 'failed'
    case 'fingerprint':
    case 'challenge':
      return 'pending'
    case 'not-told':
      return 'unknown'
  }
}

const utc = (text: string | undefined): string | undefined => {
  const ms = readDateTime(text)
  return ms === undefined ? undefined : new Date(ms).toISOString()
}

/** Longer than any id, and no longer than what `AuthenticationResult` holds; the rest is no id. */
const idOf = (text: string | undefined): string | undefined =>
  text !== undefined && text.length <= 128 ? text : undefined

/** `2.1.0`, as Finaro writes it. */
const versionIn = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{1,2}(?:\.\d{1,2}){1,2}$/.test(text) ? text : undefined

/** The host's reason, marked as Finaro's: its `11` is not EMV's. */
function reasonOf(first: FinaroResult): string | undefined {
  const reason = hostReasonIn({ result: [first] })
  return reason === undefined ? undefined : `${provider}:${reason}`
}

function factsOf(first: FinaroResult, status: Status, asked: FinaroAsked): Omit<AuthenticationFacts, 'test'> {
  const { threeDSecure = {}, dateTime } = first
  const scheme = schemeOf(first) ?? asked.scheme
  const last4 = last4Of(first) ?? asked.last4
  const hasEnded = status !== 'pending'
  return {
    provider,
    status: differencesOf(first, asked).length > 0 ? 'unknown' : status,
    ...present({
      eci: eciFromSchemeBlind(threeDSecure.ecommIndicator ?? '', scheme),
      cavv: cryptogramOf(threeDSecure.cryptogram),
      trxId: idOf(threeDSecure.trxId) ?? asked.trxId,
      dsTransId: idOf(threeDSecure.directoryServerTranId),
      version: versionIn(threeDSecure.version) ?? versionOf(threeDSecure.programProtocol),
      scheme,
      statusReason: status === 'failed' ? reasonOf(first) : undefined,
      cardholderInfo: readCardholderInfo(threeDSecure.cardholderInfo),
      authenticatedAt: hasEnded ? utc(dateTime) : undefined,
      amount: moneyOf(first, asked.amount?.currency) ?? asked.amount,
      card: last4 === undefined ? undefined : { last4 },
    }),
  }
}

/** A wire that has a field of this name stays an answer. */
const isReturn = (source: FinaroThreeDSecureAnswer | FinaroChallengeReturn): source is FinaroChallengeReturn =>
  'evidence' in source && !isAnswer(source)

/**
 * What Finaro answered about 3-D Secure.
 *
 * A is `authenticated` or `attempted` by its indicator, and only with a cryptogram; D is `failed`, whatever the reason; H and G
 * are `pending`; every other letter is `unknown`. The indicator is the same for all schemes and becomes the scheme's own ECI:
 * Mastercard's 5 is `02`. The security level indicator says nothing about the outcome and is not read. A return does not tell
 * whether it was a test; `matchChallengeReturn` takes that from what you stored.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document); Shift4 API 1.7.57.
 *
 * @param source - an answer of the client, or a challenge's return, which only the browser vouches for
 * @param asked - what was asked for: it fills in what the wire leaves out, and a wire that differs makes the result `unknown`
 * @throws ThreeDSError `invalid-input` for a bare wire object: nothing shows where it comes from
 */
export function toAuthenticationResult(
  source: FinaroThreeDSecureAnswer,
  asked?: FinaroAsked,
): VerifiedAuthenticationResult
export function toAuthenticationResult(source: FinaroChallengeReturn, asked?: FinaroAsked): BrowserAuthenticationResult
export function toAuthenticationResult(
  source: FinaroThreeDSecureAnswer | FinaroChallengeReturn,
  asked: FinaroAsked = {},
): VerifiedAuthenticationResult | BrowserAuthenticationResult {
  const first = firstOf(source)
  if (isReturn(source)) {
    return { ...factsOf(first, statusOf(first), asked), flow: 'challenge', test: false, evidence: 'browser' }
  }
  requireAnswer(source, 'toAuthenticationResult')
  const { kind, test } = source
  const facts = factsOf(first, kind === 'unrecognized' ? 'unknown' : statusOf(first), asked)
  return { ...facts, ...(kind === 'completed' ? { flow: 'frictionless' } : {}), test, evidence: 'fetched' }
}
