import { invalidInput } from '@three-ds/core'
import { provider } from '../../provider.ts'
import { isRedirectUrl, redirectUrlRemedy } from '../schemas/redirect-url.ts'
import type { ShopifySessionEvent } from './callback-event.ts'

/** Where the buyer goes, for a session that Shopify hands over; `undefined` for one that needs no page of the app. */
export type RedirectTo = (event: ShopifySessionEvent) => string | undefined | Promise<string | undefined>

/**
 * The body that answers a session: an offsite payment needs the address of the app's page, a credit card nothing.
 *
 * Source: shopify.dev/docs/apps/build/payments/request-reference, "Offsite payment", "Response body".
 *
 * @throws ThreeDSError `invalid-input` for an address that Shopify does not take
 */
export async function redirectAnswer(redirectTo: RedirectTo | undefined, event: ShopifySessionEvent): Promise<object> {
  const address = await redirectTo?.(event)
  if (address === undefined) return {}
  if (isRedirectUrl(address)) return { redirect_url: address }
  const issue = { path: 'redirectTo', text: 'Shopify takes no such address', remedy: redirectUrlRemedy }
  throw invalidInput([issue], { provider, operation: 'createShopifyPaymentsAppCallbackReceiver' })
}
