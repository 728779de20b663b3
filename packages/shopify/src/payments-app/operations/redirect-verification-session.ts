import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import type { Sender } from '../../send.ts'
import { verificationSelection } from '../graphql/selections.ts'
import { redirectUrl } from '../schemas/redirect-url.ts'
import { sessionId } from '../schemas/session-id.ts'
import { movesOn } from './operation.ts'
import { sendForVerificationSession } from './send-for-verification-session.ts'
import type { SessionCall } from './session-call.ts'

const call: SessionCall = {
  operation: movesOn('redirectVerificationSession'),
  mutation: {
    root: 'verificationSessionRedirect',
    argumentTypes: { id: 'ID!', redirectUrl: 'URL!' },
    selection: verificationSelection,
  },
}

const schema = strictObject({
  /** `gid` of Shopify's post. */
  id: sessionId('VerificationSession'),
  /** The app's page that runs 3-D Secure. */
  redirectUrl: redirectUrl(),
})

/** Where the buyer is to go for 3-D Secure while a card is verified. */
export interface ShopifyVerificationSessionRedirect extends z.input<typeof schema> {}

/** Credit cards only. Source: shopify.dev/docs/api/payments-apps, `verificationSessionRedirect`. */
export const redirectVerificationSession =
  (sender: Sender) => async (input: ShopifyVerificationSessionRedirect, options?: CallOptions) =>
    sendForVerificationSession(
      sender,
      call,
      parseInput(schema, input, { provider, operation: call.operation.name }),
      options,
    )
