import { type CallOptions, openObject } from '@three-ds/core'
import { type CallInput, type Operation, toAnswer } from '@three-ds/core/http'
import type { ProcessOutAuthorizeAnswer } from '../schemas/answer.ts'
import { isUsableAction } from '../schemas/customer-action.ts'
import { endOf, envelopeFields } from '../schemas/envelope.ts'
import { part } from '../schemas/fields.ts'
import { standingOf } from '../schemas/standing-of.ts'
import { type ProcessOutTransaction, processOutTransactionSchema } from '../schemas/transaction.ts'
import { isDecline, type Sender, unsafeStep, unusable } from '../send.ts'
import { declineOf } from './decline-of.ts'
import { paymentKind } from './payment-kind.ts'

/** A transaction that does not read is none: it must not take a step or a decline away with it. */
const answer = openObject({ ...envelopeFields, transaction: part(processOutTransactionSchema) })

/** How the status of a transaction is read after an operation on it. */
export interface PaymentReading {
  /** Statuses that are what was asked for; by default, all that are settled. */
  readonly done?: readonly string[]
  /** Statuses at which a payment stays where this operation is declined. None after an authorization. */
  readonly staysAt?: readonly string[]
  /** Is this success not there yet? */
  readonly isUnderWay?: (transaction: ProcessOutTransaction) => boolean
}

/** Does a decline agree with its transaction? What failed at the top and was done below contradicts itself. */
const agrees = (status: string | undefined, staysAt: readonly string[]): boolean =>
  !['settled', 'afterwards'].includes(standingOf(status) ?? '') || staysAt.includes(status ?? '')

/**
 * Sends an operation that pays, and reads 200, 206 and 410 alike. A step for the cardholder is looked for first: it stands
 * beside `success: false` and `outcome: "failed"`.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document).
 */
export async function sendForPayment(
  sender: Sender,
  operation: Operation,
  input: Pick<CallInput<typeof answer>, 'path' | 'body'>,
  options: CallOptions | undefined,
  { done, staysAt = [], isUnderWay = () => false }: PaymentReading = {},
): Promise<ProcessOutAuthorizeAnswer> {
  const { body, meta } = await sender.transport.send(operation, { ...input, answer, isAnswer: isDecline }, options)
  const { transaction, customer_action } = body
  const test = sender.test || transaction?.sandbox === true
  if (customer_action !== undefined) {
    if (!isUsableAction(customer_action, sender.localOrigin)) throw unsafeStep(operation, meta)
    return toAnswer({ ...body, kind: 'action-required', customer_action, test }, meta)
  }
  const end = endOf(body, meta.status)
  const decline = end === 'failed' ? declineOf(body) : undefined
  if (decline !== undefined && agrees(transaction?.status, staysAt)) {
    return toAnswer({ ...body, ...decline, test }, meta)
  }
  if (transaction === undefined || (end === 'failed' && decline === undefined))
    throw unusable(operation, body, meta, end)
  if (end === 'pending' || (end === 'success' && isUnderWay(transaction)))
    return toAnswer({ ...body, kind: 'processing', transaction, test }, meta)
  const kind = end === 'success' ? paymentKind(transaction, done) : 'unrecognized'
  return toAnswer({ ...body, kind, transaction, test }, meta)
}
