import type { TransportConfig } from '@three-ds/core/http'
import { readError } from '../read-error.ts'

const gone =
  'Check the ids and the API version. Shopify has shut this API off on 1 April 2025: complete carts with `@three-ds/shopify/storefront` instead.'

/**
 * What a failed answer of the checkout API means. Not found may mean that the API itself is gone.
 *
 * Source: shopify.dev/changelog/checkout-apis-will-be-shut-down-april-1-2025.
 */
export const readCheckoutError: TransportConfig['readError'] = (failure) => {
  const reading = readError(failure)
  return failure.status === 404 ? { ...reading, remedy: gone } : reading
}
