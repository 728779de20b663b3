import { isVerified } from '@three-ds/core'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifyPaymentsAppCallbackReceiver, fromAuthenticationResult } from '@three-ds/shopify'
import type { Shop } from './shop.ts'

/** A challenge at another gateway, passed, as the app would run it on its own page. */
async function authenticateElsewhere() {
  const sandbox = createProcessOutSandbox()
  const flow = createProcessOutFlow(createProcessOutClient(sandbox.clientOptions))
  let step = await flow.start(sandbox.request('challenge'))
  while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
  if (!isVerified(step.authentication)) throw new Error('ProcessOut’s answer is not verified.')
  return step.authentication
}

/**
 * A payments app takes Shopify's session (posted twice), runs 3-D Secure at another gateway, and tells Shopify what came of it: is
 * the session handed over once, the result taken, and one without the redirect refused?
 */
export async function carryAResult({ paymentsApp, sandbox }: Shop): Promise<boolean> {
  const sessions: string[] = []
  const receive = createShopifyPaymentsAppCallbackReceiver({ onEvent: ({ data }) => void sessions.push(data.gid) })
  const { id } = await sandbox.paymentsApp.deliverSession(receive, { times: 2 })
  const told = { id, ...fromAuthenticationResult(await authenticateElsewhere()) }

  const early = await paymentsApp.resolvePaymentSession(told)
  await paymentsApp.redirectPaymentSession({ id, redirectUrl: 'https://app.example/3ds' })
  const inTime = await paymentsApp.resolvePaymentSession(told)
  return sessions.length === 1 && early.kind === 'refused' && inTime.kind === 'accepted'
}
