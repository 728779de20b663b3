import type { Shop } from './shop.ts'

/** The ledger must be able to catch a double charge: a sale that is sent twice must show as two charges. */
export async function chargeTwiceOnPurpose({ client, sandbox, charges }: Shop): Promise<number> {
  const before = charges()
  const sale = {
    amount: { total: 49.99 },
    currencyCode: 'EUR',
    transaction: { invoice: '424242' },
    card: { token: { value: sandbox.tokens.visa } },
  }
  await client.sale(sale)
  await client.sale(sale)
  return charges() - before
}
