import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import { flagInput } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { verificationSelection } from '../graphql/selections.ts'
import { type ShopifyAuthentication, shopifyAuthenticationSchema } from '../schemas/authentication.ts'
import { authenticationPresence } from '../schemas/authentication-presence.ts'
import { sessionId } from '../schemas/session-id.ts'
import { shopifyVerifiedCardSchema } from '../schemas/verified-card.ts'
import { forVerification } from './for-verification.ts'
import { movesOn } from './operation.ts'
import { sendForVerificationSession } from './send-for-verification-session.ts'
import type { SessionCall } from './session-call.ts'

const call: SessionCall = {
  operation: movesOn('resolveVerificationSession'),
  mutation: {
    root: 'verificationSessionResolve',
    argumentTypes: {
      id: 'ID!',
      authentication: 'VerificationSessionThreeDSecureAuthentication',
      paymentDetails: 'VerificationSessionPaymentDetailsInput',
    },
    selection: verificationSelection,
  },
  opposite: 'REJECTED',
}

const schema = strictObject({
  /** `gid` of Shopify's post. */
  id: sessionId('VerificationSession'),
  /** If, and only if, the buyer was redirected. Its `dsTransactionId` is not sent: Shopify takes none here. */
  authentication: z.optional(shopifyAuthenticationSchema),
  /** The card that was verified. */
  paymentDetails: z.optional(shopifyVerifiedCardSchema),
  /** Ours, not sent: was the buyer redirected? Where it is given, `authentication` is held against it. */
  redirected: flagInput(),
}).check(authenticationPresence())

/** A card that was verified. */
export interface ShopifyVerificationSessionResolution extends Omit<z.input<typeof schema>, 'authentication'> {
  readonly authentication?: ShopifyAuthentication | undefined
}

/** The card was verified; no money moves. Source: shopify.dev/docs/api/payments-apps, `verificationSessionResolve`. */
export const resolveVerificationSession =
  (sender: Sender) => async (input: ShopifyVerificationSessionResolution, options?: CallOptions) => {
    const where = { provider, operation: call.operation.name }
    const { redirected: _redirected, authentication, ...variables } = parseInput(schema, input, where)
    const told = authentication === undefined ? {} : { authentication: forVerification(authentication) }
    return sendForVerificationSession(sender, call, { ...variables, ...told }, options)
  }
