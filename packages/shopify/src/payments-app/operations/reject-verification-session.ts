import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import { flagInput, textInput } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { verificationSelection } from '../graphql/selections.ts'
import { type ShopifyAuthentication, shopifyAuthenticationSchema } from '../schemas/authentication.ts'
import { authenticationPresence } from '../schemas/authentication-presence.ts'
import { enumInput } from '../schemas/enum-input.ts'
import { shopifyVerificationRejectionReasons } from '../schemas/rejection-reasons.ts'
import { sessionId } from '../schemas/session-id.ts'
import { forVerification } from './for-verification.ts'
import { movesOn } from './operation.ts'
import { sendForVerificationSession } from './send-for-verification-session.ts'
import type { SessionCall } from './session-call.ts'

const call: SessionCall = {
  operation: movesOn('rejectVerificationSession'),
  mutation: {
    root: 'verificationSessionReject',
    argumentTypes: {
      id: 'ID!',
      reason: 'VerificationSessionRejectionReasonInput!',
      authentication: 'VerificationSessionThreeDSecureAuthentication',
    },
    selection: verificationSelection,
  },
  opposite: 'RESOLVED',
}

const schema = strictObject({
  /** `gid` of Shopify's post. */
  id: sessionId('VerificationSession'),
  reason: strictObject({
    code: enumInput(shopifyVerificationRejectionReasons),
    /** For the merchant, in the merchant's language. */
    merchantMessage: textInput(),
  }),
  /** If, and only if, the buyer was redirected. Its `dsTransactionId` is not sent: Shopify takes none here. */
  authentication: z.optional(shopifyAuthenticationSchema),
  /** Ours, not sent: was the buyer redirected? Where it is given, `authentication` is held against it. */
  redirected: flagInput(),
}).check(authenticationPresence())

/** A card that was not verified, and why. */
export interface ShopifyVerificationSessionRejection extends Omit<z.input<typeof schema>, 'authentication'> {
  readonly authentication?: ShopifyAuthentication | undefined
}

/** The card was not verified; no money moves. Source: shopify.dev/docs/api/payments-apps, `verificationSessionReject`. */
export const rejectVerificationSession =
  (sender: Sender) => async (input: ShopifyVerificationSessionRejection, options?: CallOptions) => {
    const where = { provider, operation: call.operation.name }
    const { redirected: _redirected, authentication, ...variables } = parseInput(schema, input, where)
    const told = authentication === undefined ? {} : { authentication: forVerification(authentication) }
    return sendForVerificationSession(sender, call, { ...variables, ...told }, options)
  }
