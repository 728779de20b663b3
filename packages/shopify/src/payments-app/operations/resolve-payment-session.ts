import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import { flagInput } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { finalPaymentSelection } from '../graphql/selections.ts'
import { type ShopifyAuthentication, shopifyAuthenticationSchema } from '../schemas/authentication.ts'
import { authenticationPresence } from '../schemas/authentication-presence.ts'
import { dateTime } from '../schemas/date-time.ts'
import { shopifyPaymentDetailsSchema } from '../schemas/payment-details.ts'
import { sessionId } from '../schemas/session-id.ts'
import { decides } from './operation.ts'
import { sendForPaymentSession } from './send-for-payment-session.ts'
import type { SessionCall } from './session-call.ts'

const call: SessionCall = {
  operation: decides('resolvePaymentSession'),
  mutation: {
    root: 'paymentSessionResolve',
    argumentTypes: {
      id: 'ID!',
      authentication: 'PaymentSessionThreeDSecureAuthentication',
      authorizationExpiresAt: 'DateTime',
      networkTransactionId: 'String',
      paymentDetails: 'PaymentSessionPaymentDetails',
    },
    selection: finalPaymentSelection,
  },
  opposite: 'REJECTED',
}

const schema = strictObject({
  /** `gid` of Shopify's post. */
  id: sessionId('PaymentSession'),
  /** If, and only if, the buyer was redirected and pays by credit card. */
  authentication: z.optional(shopifyAuthenticationSchema),
  /** When the authorization expires, ISO 8601. */
  authorizationExpiresAt: z.optional(dateTime()),
  /** The network's own id of the payment; from version 2024-01 on. */
  networkTransactionId: z.optional(z.string().check(z.minLength(1))),
  /** Seen from version 2026-04 on. */
  paymentDetails: z.optional(shopifyPaymentDetailsSchema),
  /** Ours, not sent: was the buyer redirected? Where it is given, `authentication` is held against it. */
  redirected: flagInput(),
}).check(authenticationPresence())

/** A payment that was taken. */
export interface ShopifyPaymentSessionResolution extends Omit<z.input<typeof schema>, 'authentication'> {
  readonly authentication?: ShopifyAuthentication | undefined
}

/** The payment was taken, and stays taken. Source: shopify.dev/docs/api/payments-apps, `paymentSessionResolve`. */
export const resolvePaymentSession =
  (sender: Sender) => async (input: ShopifyPaymentSessionResolution, options?: CallOptions) => {
    const { redirected: _redirected, ...variables } = parseInput(schema, input, {
      provider,
      operation: call.operation.name,
    })
    return sendForPaymentSession(sender, call, variables, options)
  }
