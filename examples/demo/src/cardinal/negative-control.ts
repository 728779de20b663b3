import type { Shop } from './shop.ts'

/** The ledger must be able to catch a double charge: a payment that is sent twice must show as two charges. */
export async function chargeTwiceOnPurpose({ client, sandbox, charges }: Shop): Promise<number> {
  const before = charges()
  const payment = sandbox.payment(sandbox.request('frictionless'))
  await client.createCardPayment(payment)
  await client.createCardPayment(payment)
  return charges() - before
}
