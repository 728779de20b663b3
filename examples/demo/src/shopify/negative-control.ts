import type { Shop } from './shop.ts'

async function chargesOfTwo({ checkout, sandbox, charges }: Shop, tokens: readonly string[]): Promise<number> {
  const before = charges()
  const { checkout_token, payment } = sandbox.request('frictionless')
  for (const unique_token of tokens) await checkout.createPayment(checkout_token, { ...payment, unique_token })
  return charges() - before
}

/** Under one unique token Shopify gives its first payment again. */
export const chargeOnceUnderOneToken = (shop: Shop): Promise<number> => chargesOfTwo(shop, ['order-1', 'order-1'])

/** The ledger must be able to catch a double charge: a payment that is sent under two tokens must show as two charges. */
export const chargeTwiceOnPurpose = (shop: Shop): Promise<number> => chargesOfTwo(shop, ['order-2', 'order-3'])
