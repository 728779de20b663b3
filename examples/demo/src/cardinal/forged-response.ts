import { signJwt } from '@three-ds/cardinal/testing'
import type { AuthenticationStatus, AuthenticationStep } from '@three-ds/core'
import type { Shop } from './shop.ts'

/** What a challenge reports that was passed. */
const success = (transactionId: string) => ({
  Validated: true,
  ActionCode: 'SUCCESS',
  ErrorNumber: 0,
  Payment: {
    Type: 'CCA',
    ProcessorTransactionId: transactionId,
    ExtendedData: { Enrolled: 'Y', PAResStatus: 'Y', SignatureVerification: 'Y', ECIFlag: '05' },
  },
})

/**
 * A cardholder who fails the challenge has the page report that he passed: without a token, and with one that another key
 * signed. Tells what the flow believes after each report, and at its end.
 */
export async function forgeResponse({ flow, sandbox, openSession }: Shop): Promise<readonly AuthenticationStatus[]> {
  const session = await openSession()
  const challenge = await flow.start(sandbox.request('challenge-failed', { session }))
  if (challenge.type !== 'challenge' || challenge.action.type !== 'script') throw new Error('There is no challenge.')
  const { id: actionId, script, parameters } = challenge.action
  const data = success(String(parameters['transactionId']))
  const claims = { aud: session.jti, jti: 'forged', ConsumerSessionId: 'forged', exp: 9_999_999_999, Payload: data }
  const jwt = await signJwt(claims, 'not the key')

  let step: AuthenticationStep<'cardinal'> = challenge
  const believed: AuthenticationStatus[] = []
  for (const payload of [{ data }, { data, jwt }]) {
    step = await flow.resume(step.state, { type: 'script', script, actionId, payload })
    believed.push(step.type === 'done' ? step.authentication.status : 'pending')
  }
  await sandbox.answer(challenge, { otp: '1234' })
  step = await flow.resume(step.state, { type: 'poll' })
  return [...believed, step.type === 'done' ? step.authentication.status : 'pending']
}
