import type { Shop } from './shop.ts'

async function chargesOfTwo({ client, sandbox, charges }: Shop, idempotencyKey?: string): Promise<number> {
  const before = charges()
  const { invoice } = await client.createInvoice({ name: 'sent twice', amount: '49.99', currency: 'EUR' })
  await client.authorizeInvoice(invoice.id, { source: sandbox.cardToken }, { idempotencyKey })
  await client.authorizeInvoice(invoice.id, { source: sandbox.cardToken }, { idempotencyKey })
  return charges() - before
}

/** Under one key ProcessOut gives its first answer again. */
export const chargeOnceUnderOneKey = (shop: Shop): Promise<number> => chargesOfTwo(shop, 'order-424242')

/** The ledger must be able to catch a double charge: an authorization that is sent twice must show as two charges. */
export const chargeTwiceOnPurpose = (shop: Shop): Promise<number> => chargesOfTwo(shop)
