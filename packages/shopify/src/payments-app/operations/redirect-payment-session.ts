import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import type { Sender } from '../../send.ts'
import { paymentSelection } from '../graphql/selections.ts'
import { redirectUrl } from '../schemas/redirect-url.ts'
import { sessionId } from '../schemas/session-id.ts'
import { movesOn } from './operation.ts'
import { sendForPaymentSession } from './send-for-payment-session.ts'
import type { SessionCall } from './session-call.ts'

const call: SessionCall = {
  operation: movesOn('redirectPaymentSession'),
  mutation: {
    root: 'paymentSessionRedirect',
    argumentTypes: { id: 'ID!', redirectUrl: 'URL!' },
    selection: paymentSelection,
  },
}

const schema = strictObject({
  /** `gid` of Shopify's post. */
  id: sessionId('PaymentSession'),
  /** The app's page that runs 3-D Secure. */
  redirectUrl: redirectUrl(),
})

/** Where the buyer is to go for 3-D Secure. */
export interface ShopifyPaymentSessionRedirect extends z.input<typeof schema> {}

/** Credit cards only. Source: shopify.dev/docs/api/payments-apps, `paymentSessionRedirect`. */
export const redirectPaymentSession =
  (sender: Sender) => async (input: ShopifyPaymentSessionRedirect, options?: CallOptions) =>
    sendForPaymentSession(
      sender,
      call,
      parseInput(schema, input, { provider, operation: call.operation.name }),
      options,
    )
