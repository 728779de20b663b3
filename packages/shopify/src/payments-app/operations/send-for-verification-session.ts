import { type CallOptions, openObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { userErrorList } from '../../graphql/user-errors.ts'
import type { Sender } from '../../send.ts'
import type { ShopifyVerificationSessionAnswer } from '../schemas/answer.ts'
import { shopifyVerificationSessionSchema } from '../schemas/session.ts'
import { judgeSession } from './judge-session.ts'
import { inputOf, type SessionCall, type SessionVariables } from './session-call.ts'
import { withRedirectUrl } from './with-redirect-url.ts'

const answer = openObject({
  verificationSession: z.exactOptional(shopifyVerificationSessionSchema),
  userErrors: userErrorList(),
})

/** Sends a mutation of a verification session. User errors are a value. */
export async function sendForVerificationSession(
  sender: Sender,
  call: SessionCall,
  variables: SessionVariables,
  options: CallOptions | undefined,
): Promise<ShopifyVerificationSessionAnswer> {
  const { operation, opposite } = call
  const input = { ...inputOf(call, variables, options), answer }
  const { body, meta, apiVersion } = await sendGraphql(sender, operation, input, options)
  const { verificationSession: session, userErrors = [], ...rest } = body
  const kind = judgeSession({ operation, id: variables.id, opposite, session, userErrors }, meta)
  const told = session === undefined ? {} : { verificationSession: withRedirectUrl(session) }
  // Without a session it can only be refused: anything else has been thrown.
  if (kind === 'refused' || told.verificationSession === undefined) {
    return toAnswer({ ...rest, ...told, kind: 'refused', apiVersion, userErrors }, meta)
  }
  return toAnswer({ ...rest, kind, apiVersion, verificationSession: told.verificationSession }, meta)
}
