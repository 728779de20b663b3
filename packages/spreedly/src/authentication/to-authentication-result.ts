import {
  type AuthenticationFacts,
  normalizeCryptogram,
  parseEci,
  parseScheme,
  present,
  statusFrom,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import type { SpreedlyFetchedEvent } from '../callback/callback-event.ts'
import type { SpreedlyPaymentMethod } from '../schemas/payment-method.ts'
import type { SpreedlyScaAuthentication } from '../schemas/sca-authentication.ts'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'
import type { SpreedlyScaAnswer, SpreedlyTransactionAnswer } from '../schemas/transaction-answer.ts'
import { flowsPerformed } from './flows-performed.ts'
import { globalAuthentication } from './global-authentication.ts'
import { moneyOf } from './money-of.ts'
import { refuseSigned, refuseUnproven } from './refuse-unproven.ts'

type Subject = SpreedlyTransaction | SpreedlyScaAuthentication
type Status = AuthenticationFacts['status']

/** A test gateway, or a card that is no card. */
const isTest = (subject: Subject, card: SpreedlyPaymentMethod | undefined): boolean =>
  subject.on_test_gateway === true || card?.test === true

const utc = (text: string | undefined): string | undefined => {
  const ms = Date.parse(text ?? '')
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

/** So many digits, or nothing: an eight-digit BIN is no `first6`. */
const digitsOf = (text: string | undefined, count: number): string | undefined =>
  text?.length === count && /^\d+$/.test(text) ? text : undefined

/** What is known without any 3-D Secure field: who, how much, which card. */
function companions(subject: Subject, card: SpreedlyPaymentMethod | undefined) {
  const digits = present({ first6: digitsOf(card?.first_six_digits, 6), last4: digitsOf(card?.last_four_digits, 4) })
  return {
    provider: 'spreedly',
    evidence: 'fetched',
    test: isTest(subject, card),
    ...present({
      providerTransactionId: subject.token,
      scheme: card?.card_type === undefined ? undefined : parseScheme(card.card_type),
      amount: moneyOf(subject),
      card: Object.keys(digits).length === 0 ? undefined : digits,
    }),
  } as const
}

/** The letter of the last answer, else of the first; blank is absent. */
const letterOf = (sca: SpreedlyScaAuthentication): string | undefined =>
  sca.authentication_response_status || sca.directory_response_status || undefined

/** Spreedly's own state and the issuer's letter must not say different things. */
function standing(sca: SpreedlyScaAuthentication, status: Status): Status {
  if (sca.state === 'pending') return status === 'pending' ? 'pending' : 'unknown'
  const hasEnded = sca.state === 'succeeded' || sca.state === 'failed'
  if (hasEnded && status === 'pending') return 'unknown'
  const isSuccess = status === 'authenticated' || status === 'attempted'
  return isSuccess && (sca.state === 'failed' || sca.succeeded === false) ? 'unknown' : status
}

function fromSca(
  sca: SpreedlyScaAuthentication,
  around: Subject,
  card: SpreedlyPaymentMethod | undefined,
): VerifiedAuthenticationResult {
  const base = companions(around, card)
  const paResStatus = letterOf(sca)
  const eci = parseEci(sca.ecommerce_indicator ?? '')
  const { status } = statusFrom({
    enrolled: sca.enrolled,
    // What Spreedly calls pending, before the issuer has said a letter, is a challenge that has not ended.
    paResStatus: paResStatus ?? (sca.state === 'pending' ? 'C' : undefined),
    eci,
    scheme: base.scheme,
    statusReason: sca.trans_status_reason,
  })
  const value = sca.authentication_value
  return {
    ...base,
    status: standing(sca, status),
    ...present({
      eci,
      cavv: value === undefined ? undefined : normalizeCryptogram(value),
      trxId: sca.three_ds_server_trans_id,
      dsTransId: sca.directory_server_transaction_id,
      acsTransId: sca.acs_transaction_id,
      paResStatus,
      providerTransactionId: sca.token ?? around.token,
      xid: sca.xid,
      enrolled: sca.enrolled,
      version: sca.three_ds_version,
      flow: flowsPerformed.get(sca.flow_performed ?? ''),
      statusReason: sca.trans_status_reason,
      authenticatedAt: sca.state === 'pending' ? undefined : utc(sca.updated_at ?? sca.created_at),
    }),
  }
}

/**
 * What Spreedly answered about 3-D Secure.
 *
 * Only 3DS2 Global, run by Spreedly itself, gives an ECI and a cryptogram: nested in a payment as `sca_authentication`, or
 * as the answer of `scaAuthenticate`. Where the gateway ran 3-D Secure, and where none ran because the gateway does not
 * support it, Spreedly tells of the payment alone: the authentication is `unknown`, however well the payment went.
 *
 * Source: docs.spreedly.com/guides/3dsecure2 ("3DS Not Enrolled/Supported"); developer.spreedly.com/reference/authenticate.
 *
 * @param answer - an answer of the client, or an event of `fetchCallback`; a bare wire object proves nothing and does not
 *   compile
 * @throws ThreeDSError `invalid-input` for a transaction that was only parsed out of a callback, and for a signed event: no 3DS
 *   field is signed
 */
export function toAuthenticationResult(
  answer: SpreedlyTransactionAnswer | SpreedlyScaAnswer | SpreedlyFetchedEvent,
): VerifiedAuthenticationResult {
  refuseUnproven(answer, 'toAuthenticationResult')
  refuseSigned(answer, 'toAuthenticationResult')
  const { transaction } = answer
  const card = transaction.payment_method
  const sca = globalAuthentication(transaction)
  if (sca !== undefined) return fromSca(sca, transaction, card)
  return { ...companions(transaction, card), status: 'unknown' }
}
