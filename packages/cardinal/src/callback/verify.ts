import { type CallbackVerdict, isThreeDSError } from '@three-ds/core'
import type { CardinalClient } from '../client.ts'
import { provider } from '../provider.ts'
import type { CardinalCallbackEvent } from './callback-event.ts'
import { type PostedToken, parseConfirmation } from './parse.ts'
import { type RefusalName, refused } from './refusals.ts'

/** Was this request token issued here? `true`, or the `jti` of the session that the flow was started with. */
export type WasIssued = (jti: string) => boolean | string | Promise<boolean | string>

/** What judging a post needs. */
export interface VerifyConfirmationOptions {
  readonly client: Pick<CardinalClient, 'holdsApiKey' | 'verifyResponse'>
  readonly wasIssued: WasIssued
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Of the whole token: a forged one must not take the place of the real one, which may bear the same id. */
const digestOf = async (jwt: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(jwt)))

async function keyOf({ jwt, aud }: PostedToken, client: VerifyConfirmationOptions['client']): Promise<string> {
  if (!client.holdsApiKey) return `${provider}|${await digestOf(jwt)}`
  const { jti } = await client.verifyResponse(jwt, { requestJti: aud })
  return `${provider}|${jti}`
}

async function judge(
  token: PostedToken,
  options: VerifyConfirmationOptions,
): Promise<CardinalCallbackEvent | RefusalName> {
  const issued = await options.wasIssued(token.aud)
  if (issued === false || issued === '') return 'notIssued'
  const flow = issued === true ? token.aud : issued
  try {
    return {
      type: 'callback',
      provider,
      id: flow.startsWith(`${provider}:`) ? flow : `${provider}:${flow}`,
      evidence: options.client.holdsApiKey ? 'signed' : 'browser',
      dedupeKey: await keyOf(token, options.client),
      data: { jwt: token.jwt },
    }
  } catch (error) {
    if (isThreeDSError(error) && error.code === 'verification-failed') return 'notBelieved'
    throw error
  }
}

/**
 * Judges a form post to `ConfirmUrl`: it holds one response token, to a request that was issued here, and the client's key made
 * its signature. Which transaction it must tell of, only the flow knows: `flow.resume` sees to that.
 *
 * @param body - the body as it came
 * @returns one verdict
 */
export async function verifyConfirmation(
  body: Uint8Array,
  options: VerifyConfirmationOptions,
): Promise<CallbackVerdict<CardinalCallbackEvent>> {
  const read = parseConfirmation(body)
  if (read === 'not-form') return refused('notForm')
  if (read === 'no-token') return refused('noToken')
  const judged = await judge(read, options)
  return typeof judged === 'string' ? refused(judged) : { verdict: 'accepted', event: judged }
}
