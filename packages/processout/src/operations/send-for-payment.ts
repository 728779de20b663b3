import { type CallOptions, openObject } from '@three-ds/core'
import { type CallInput, type Operation, toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import type { ProcessOutAuthorizeAnswer } from '../schemas/answer.ts'
import { isUsableAction } from '../schemas/customer-action.ts'
import { endOf, envelopeFields } from '../schemas/envelope.ts'
import { standingOf } from '../schemas/standing-of.ts'
import { processOutTransactionSchema } from '../schemas/transaction.ts'
import { isDecline, type Sender, unsafeStep, unusable } from '../send.ts'
import { declineOf } from './decline-of.ts'
import { paymentKind } from './payment-kind.ts'

const answer = openObject({ ...envelopeFields, transaction: z.exactOptional(processOutTransactionSchema) })

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
  done?: readonly string[],
): Promise<ProcessOutAuthorizeAnswer> {
  const { body, meta } = await sender.transport.send(operation, { ...input, answer, isAnswer: isDecline }, options)
  const { transaction, customer_action } = body
  const test = sender.test || transaction?.sandbox === true
  if (customer_action !== undefined) {
    if (!isUsableAction(customer_action)) throw unsafeStep(operation, meta)
    return toAnswer({ ...body, kind: 'action-required', customer_action, test }, meta)
  }
  const end = endOf(body)
  const decline = end === 'failed' ? (declineOf(body) ?? declineOf({ error_type: transaction?.error_code })) : undefined
  // What failed at the top and settled below contradicts itself.
  if (decline !== undefined && standingOf(transaction?.status) !== 'settled') {
    return toAnswer({ ...body, ...decline, test }, meta)
  }
  if (transaction === undefined || (end === 'failed' && decline === undefined)) throw unusable(operation, body, meta)
  if (end === 'pending') return toAnswer({ ...body, kind: 'processing', transaction, test }, meta)
  const kind = end === 'success' ? paymentKind(transaction, done) : 'unrecognized'
  return toAnswer({ ...body, kind, transaction, test }, meta)
}
