import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import { flagInput, textInput } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { finalPaymentSelection } from '../graphql/selections.ts'
import { type ShopifyAuthentication, shopifyAuthenticationSchema } from '../schemas/authentication.ts'
import { authenticationPresence } from '../schemas/authentication-presence.ts'
import { enumInput } from '../schemas/enum-input.ts'
import { shopifyPaymentDetailsSchema } from '../schemas/payment-details.ts'
import { shopifyPaymentRejectionReasons } from '../schemas/rejection-reasons.ts'
import { sessionId } from '../schemas/session-id.ts'
import { decides } from './operation.ts'
import { sendForPaymentSession } from './send-for-payment-session.ts'
import type { SessionCall } from './session-call.ts'

const call: SessionCall = {
  operation: decides('rejectPaymentSession'),
  mutation: {
    root: 'paymentSessionReject',
    argumentTypes: {
      id: 'ID!',
      reason: 'PaymentSessionRejectionReasonInput!',
      authentication: 'PaymentSessionThreeDSecureAuthentication',
      paymentDetails: 'PaymentSessionPaymentDetails',
    },
    selection: finalPaymentSelection,
  },
  opposite: 'RESOLVED',
}

const schema = strictObject({
  /** `gid` of Shopify's post. */
  id: sessionId('PaymentSession'),
  reason: strictObject({
    /** Older versions know fewer. */
    code: enumInput(shopifyPaymentRejectionReasons),
    /** For the merchant, in the merchant's language. */
    merchantMessage: textInput(),
    /** Who rejected it; seen from version 2026-04 on. */
    source: z.optional(enumInput(['NETWORK', 'PROVIDER'])),
  }),
  /** If, and only if, the buyer was redirected and pays by credit card. */
  authentication: z.optional(shopifyAuthenticationSchema),
  /** Seen from version 2026-04 on. */
  paymentDetails: z.optional(shopifyPaymentDetailsSchema),
  /** Ours, not sent: was the buyer redirected? Where it is given, `authentication` is held against it. */
  redirected: flagInput(),
}).check(authenticationPresence())

/** A payment that was not taken, and why. */
export interface ShopifyPaymentSessionRejection extends Omit<z.input<typeof schema>, 'authentication'> {
  readonly authentication?: ShopifyAuthentication | undefined
}

/** The payment was not taken, and will not be. Source: shopify.dev/docs/api/payments-apps, `paymentSessionReject`. */
export const rejectPaymentSession =
  (sender: Sender) => async (input: ShopifyPaymentSessionRejection, options?: CallOptions) => {
    const { redirected: _redirected, ...variables } = parseInput(schema, input, {
      provider,
      operation: call.operation.name,
    })
    return sendForPaymentSession(sender, call, variables, options)
  }
