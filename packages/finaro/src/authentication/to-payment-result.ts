import type { Decline, DeclineKind, PaymentResult, UndeclinedPaymentStatus } from '@three-ds/core'
import { present } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { FinaroPaymentAnswer } from '../schemas/answer.ts'
import { paymentMeaning, unknownPayment } from '../schemas/payment-letters.ts'
import { type FinaroResult, firstOf } from '../schemas/result.ts'
import { moneyOf } from './asked.ts'
import { declineKinds } from './decline-kinds.ts'
import { requireAnswer } from './require-answer.ts'
import { flaggedAs, succeededAs } from './succeeded-as.ts'

type FinaroTransaction = NonNullable<FinaroResult['transaction']>

/** The host's reason says more than the letter, where a source explains it. */
function declineOf(transaction: FinaroTransaction, byLetter: DeclineKind): Decline {
  const { reasonCode, reasonDescription } = transaction.hostResponse ?? transaction.hostresponse ?? {}
  const byReason = byLetter === 'undistinguished' ? declineKinds.get(reasonCode ?? '') : undefined
  const said = { code: reasonCode?.slice(0, 64), text: reasonDescription?.slice(0, 1024) }
  return { kind: byReason ?? byLetter, ...present(said) }
}

/**
 * An invoice that only 3-D Secure has seen may be read back with its A: without the issuer's code and without the flag of a
 * payment, it shows no payment.
 */
const showsPayment = ({ authorizationCode, saleFlag }: FinaroTransaction): boolean =>
  Boolean(authorizationCode || saleFlag)

function approved({ operation }: FinaroPaymentAnswer, transaction: FinaroTransaction): UndeclinedPaymentStatus {
  if (operation !== 'invoiceInformation') return succeededAs[operation]
  if (!showsPayment(transaction)) return 'unknown'
  return flaggedAs.get(transaction.saleFlag ?? '') ?? succeededAs[operation]
}

const passing: ReadonlySet<UndeclinedPaymentStatus> = new Set(['unknown', 'in-review'])

/**
 * What became of the payment. It never says whether the cardholder was authenticated. A partial approval names the approved
 * amount; an approval whose address or security code failed (`f`) is `in-review`: keep or void it.
 *
 * What the issuer said of the cryptogram is `answer.result[0].threeDSecure?.cavvResult`: hand it to core's `assessLiability`.
 *
 * Source: Shift4 API 1.7.57, `transaction.responseCode`.
 *
 * @throws ThreeDSError `invalid-input` for a bare wire object: nothing shows where it comes from
 */
export function toPaymentResult(answer: FinaroPaymentAnswer): PaymentResult {
  requireAnswer(answer, 'toPaymentResult')
  const first = firstOf(answer)
  const { transaction = {} } = first
  const amount = moneyOf(first)
  const byLetter = paymentMeaning(transaction.responseCode)
  // They differ where the answer names another invoice.
  const meaning = byLetter.kind === answer.kind ? byLetter : unknownPayment
  const facts = {
    provider,
    id: answer.invoice,
    providerStatus: (transaction.responseCode ?? '').slice(0, 64),
    evidence: 'fetched',
    test: answer.test,
    ...(amount === undefined ? {} : { amount }),
  } as const
  if (meaning.kind === 'declined') {
    return { ...facts, final: true, status: 'declined', decline: declineOf(transaction, meaning.decline) }
  }
  const status = meaning.kind === 'succeeded' ? approved(answer, transaction) : meaning.status
  return { ...facts, status, final: !passing.has(status) }
}
