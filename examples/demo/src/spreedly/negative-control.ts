import type { Shop } from './shop.ts'

/**
 * The ledger must be able to catch a double charge: a purchase that is sent twice, past the flow that would prevent it, must
 * show as two charges.
 */
export async function chargeTwiceOnPurpose({ client, sandbox, charges }: Shop): Promise<number> {
  const before = charges()
  const { gateway_token, transaction } = sandbox.request('frictionless')
  const payment = { ...transaction, amount: 3001 }
  await client.purchase(gateway_token, payment)
  await client.purchase(gateway_token, payment)
  return charges() - before
}
