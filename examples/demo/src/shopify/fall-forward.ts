import { createShopifyCheckoutClient } from '@three-ds/shopify'
import { createShopifySandbox } from '@three-ds/shopify/testing'

/** A shop that is asked for a version which is no longer supported: does the client tell which one has answered instead? */
export async function fallForward(): Promise<boolean> {
  const sandbox = createShopifySandbox({ oldestVersion: '2024-01' })
  const client = createShopifyCheckoutClient({ ...sandbox.clientOptions, apiVersion: '2019-07' })
  const { checkout_token, payment } = sandbox.request('challenge')
  const { apiVersion } = await client.createPayment(checkout_token, payment)
  return apiVersion.fellForward && apiVersion.answered === '2024-01'
}
