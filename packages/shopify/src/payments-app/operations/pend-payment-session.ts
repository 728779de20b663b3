import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import type { Sender } from '../../send.ts'
import { paymentSelection } from '../graphql/selections.ts'
import { dateTime } from '../schemas/date-time.ts'
import { enumInput } from '../schemas/enum-input.ts'
import { sessionId } from '../schemas/session-id.ts'
import { movesOn } from './operation.ts'
import { sendForPaymentSession } from './send-for-payment-session.ts'
import type { SessionCall } from './session-call.ts'

const call: SessionCall = {
  operation: movesOn('pendPaymentSession'),
  mutation: {
    root: 'paymentSessionPending',
    argumentTypes: { id: 'ID!', pendingExpiresAt: 'DateTime!', reason: 'PaymentSessionStatePendingReason!' },
    selection: paymentSelection,
  },
}

const schema = strictObject({
  /** `gid` of Shopify's post. */
  id: sessionId('PaymentSession'),
  /** ISO 8601, in the future; Shopify recommends three days at most. */
  pendingExpiresAt: dateTime(),
  /** Who has to act. */
  reason: enumInput([
    'BUYER_ACTION_REQUIRED',
    'MERCHANT_ACTION_REQUIRED',
    'NETWORK_ACTION_REQUIRED',
    'PARTNER_ACTION_REQUIRED',
  ]),
})

/** A payment that is not decided yet. */
export interface ShopifyPendingPaymentSession extends z.input<typeof schema> {}

/** Not for credit cards. Source: shopify.dev/docs/api/payments-apps, `paymentSessionPending`. */
export const pendPaymentSession =
  (sender: Sender) => async (input: ShopifyPendingPaymentSession, options?: CallOptions) =>
    sendForPaymentSession(
      sender,
      call,
      parseInput(schema, input, { provider, operation: call.operation.name }),
      options,
    )
