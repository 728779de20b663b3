import { type CallOptions, openObject } from '@three-ds/core'
import { type CallInput, type Operation, toAnswer } from '@three-ds/core/http'
import type { ProcessOutTokenAnswer } from '../schemas/answer.ts'
import { isUsableAction } from '../schemas/customer-action.ts'
import { endOf, envelopeFields } from '../schemas/envelope.ts'
import { part } from '../schemas/fields.ts'
import { processOutTokenSchema } from '../schemas/token.ts'
import { isDecline, type Sender, unsafeStep, unusable } from '../send.ts'
import { declineOf } from './decline-of.ts'

const answer = openObject({ ...envelopeFields, token: part(processOutTokenSchema) })

/**
 * Sends an operation that makes or changes a token. Verifying one may need the cardholder, and comes as the same steps as a
 * payment's.
 *
 * Source: processout/processout.js, `makeCardToken`; processout/processout-node, `token.ts`.
 */
export async function sendForToken(
  sender: Sender,
  operation: Operation,
  input: Pick<CallInput<typeof answer>, 'path' | 'body'>,
  options: CallOptions | undefined,
): Promise<ProcessOutTokenAnswer> {
  const { body, meta } = await sender.transport.send(operation, { ...input, answer, isAnswer: isDecline }, options)
  const { token, customer_action } = body
  const { test } = sender
  if (customer_action !== undefined) {
    if (!isUsableAction(customer_action, sender.localOrigin)) throw unsafeStep(operation, meta)
    return toAnswer({ ...body, kind: 'action-required', customer_action, test }, meta)
  }
  const end = endOf(body, meta.status)
  const decline = end === 'failed' ? declineOf(body) : undefined
  if (decline !== undefined) return toAnswer({ ...body, ...decline, test }, meta)
  if (token === undefined || end === 'failed' || end === 'unclear') throw unusable(operation, body, meta, end)
  return toAnswer({ ...body, kind: end === 'pending' ? 'processing' : 'succeeded', token, test }, meta)
}
