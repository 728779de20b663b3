import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import type { Sender } from '../../send.ts'
import { paymentSelection } from '../graphql/selections.ts'
import { sessionId } from '../schemas/session-id.ts'
import { movesOn } from './operation.ts'
import { sendForPaymentSession } from './send-for-payment-session.ts'
import type { SessionCall } from './session-call.ts'

const call: SessionCall = {
  operation: movesOn('confirmPaymentSession'),
  mutation: { root: 'paymentSessionConfirm', argumentTypes: { id: 'ID!' }, selection: paymentSelection },
}

const schema = strictObject({
  /** `gid` of Shopify's post. */
  id: sessionId('PaymentSession'),
})

/** Which payment Shopify is to confirm. */
export interface ShopifyPaymentSessionConfirmation extends z.input<typeof schema> {}

/** The result comes as a post of Shopify's. Source: shopify.dev/docs/api/payments-apps, `paymentSessionConfirm`. */
export const confirmPaymentSession =
  (sender: Sender) => async (input: ShopifyPaymentSessionConfirmation, options?: CallOptions) =>
    sendForPaymentSession(
      sender,
      call,
      parseInput(schema, input, { provider, operation: call.operation.name }),
      options,
    )
