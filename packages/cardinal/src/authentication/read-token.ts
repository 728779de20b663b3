import { type FlowCall, isThreeDSError, type SeenStore, type VerifiedAuthenticationResult } from '@three-ds/core'
import type { CardinalClient } from '../client.ts'
import { longestLifeSeconds } from '../jwt/check-request.ts'
import { parseResponseJwt } from '../jwt/parse-response-jwt.ts'
import { responseKey } from '../jwt/verify-with-key.ts'
import { knownOf, type LookedUp } from './flow-data.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'

type Verifier = Pick<CardinalClient, 'holdsApiKey' | 'verifyResponse' | 'validateJwt'>

/** What a token proves, and under which id it is used up. */
export interface ReadToken {
  readonly result: VerifiedAuthenticationResult
  readonly jti: string
  /** It says how the process ended. Where not, the outcome has to be fetched: in Cardinal's hybrid flow tokens are silent. */
  readonly tells: boolean
}

const tells = (actionCode: string | undefined, errorNumber: string | undefined): boolean =>
  (actionCode ?? '') !== '' || !/^[\s0,]*$/.test(errorNumber ?? '')

/** Not believed is no error of the flow: the record is read instead. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    const refused =
      isThreeDSError(error) && ['verification-failed', 'invalid-input', 'refused', 'not-found'].includes(error.code)
    if (refused) return undefined
    throw error
  }
}

async function verified(client: Verifier, jwt: string, data: LookedUp): Promise<ReadToken> {
  const [jti = '', ...others] = data.jtis
  const expected = { requestJti: [jti, ...others], transactionId: data.transaction_id } as const
  const token = await client.verifyResponse(jwt, expected)
  const { ActionCode, ErrorNumber } = token.payload
  const known = knownOf(data, { flow: 'challenge' })
  return { jti: token.jti, result: toAuthenticationResult(token, known), tells: tells(ActionCode, ErrorNumber) }
}

/** Without a key Verifone verifies; that the token answers one of our requests is still for us to see. */
async function validated(
  client: Verifier,
  jwt: string,
  data: LookedUp,
  call: FlowCall,
): Promise<ReadToken | undefined> {
  const { authentication_id, threeds_contract_id } = data
  const { aud, jti, payload } = parseResponseJwt(jwt)
  const isOurs =
    aud !== undefined && data.jtis.includes(aud) && payload.Payment?.ProcessorTransactionId === data.transaction_id
  if (!isOurs || jti === undefined || authentication_id === undefined) return undefined
  const answer = await call.act(() => client.validateJwt({ authentication_id, jwt, threeds_contract_id }, call.options))
  if (answer.authentication_id !== undefined && answer.authentication_id !== authentication_id) return undefined
  const known = knownOf(data, { flow: 'challenge', authenticatedAt: new Date(call.now).toISOString() })
  const result = { ...toAuthenticationResult(answer, known), providerTransactionId: data.transaction_id }
  return { jti, result, tells: tells(answer.action_code, answer.error_no) }
}

/**
 * What a response token proves of this flow: it answers one of the flow's requests and tells of the lookup's transaction.
 * `undefined` for a token that is not believed, whoever made it.
 */
export const readToken = (
  client: Verifier,
  jwt: string,
  data: LookedUp,
  call: FlowCall,
): Promise<ReadToken | undefined> =>
  unlessRefused(() => (client.holdsApiKey ? verified(client, jwt, data) : validated(client, jwt, data, call)))

/** Uses a token up; `false` where it was used before. Last of all, so that nothing fails after it. No token lives longer. */
export const useUp = async (seen: SeenStore, jti: string, now: number): Promise<boolean> => {
  const expiresAt = new Date(now + 2 * longestLifeSeconds * 1000)
  return (await seen.claim({ key: responseKey(jti), expiresAt })) === 'claimed'
}
