import { isVerified } from '@three-ds/core'
import {
  carryTarget,
  createShopifyPaymentsAppCallbackReceiver,
  createShopifyPaymentsAppClient,
  fromAuthenticationResult,
} from '@three-ds/shopify/payments-app'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { memberAt } from '../member-at.ts'
import { recordBodies } from '../record-bodies.ts'
import type { ReportTarget } from '../report-target.ts'

/** A session that a payments app resolves, having sent the buyer to a page of its own. */
export const shopify: ReportTarget = {
  name: 'Shopify Payments Apps',
  carryTarget,
  async report(result) {
    const sandbox = createShopifySandbox()
    const { fetch, bodies } = recordBodies(sandbox.fetch)
    const client = createShopifyPaymentsAppClient({ ...sandbox.paymentsApp.clientOptions, fetch })
    const receive = createShopifyPaymentsAppCallbackReceiver({ onEvent: () => {} })
    const { id } = await sandbox.paymentsApp.deliverSession(receive)
    await client.redirectPaymentSession({ id, redirectUrl: 'https://app.example/3ds' })
    const answer = await client.resolvePaymentSession({
      id,
      ...(isVerified(result)
        ? fromAuthenticationResult(result)
        : fromAuthenticationResult(result, { matched: 'accept' })),
    })
    const data = memberAt(bodies.at(-1), 'variables', 'authentication', 'authenticationData')
    return { accepted: answer.kind === 'accepted', data }
  },
}
