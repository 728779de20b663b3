import { isThreeDSError } from '@three-ds/core'
import { findPayment } from '@three-ds/finaro'
import type { Shop } from './shop.ts'

/** A sale whose answer is lost (error 9951): is its outcome unknown, and is the one payment found by its invoice? */
export async function loseAnAnswer({ client, sandbox, charges }: Shop) {
  const before = charges()
  const sentAt = new Date().toISOString()
  const invoice = '515151'
  const card = { token: { value: sandbox.tokens.timeoutAfter } }
  const error: unknown = await client
    .sale({ amount: { total: 49.99 }, currencyCode: 'EUR', transaction: { invoice }, card })
    .catch((thrown: unknown) => thrown)
  const amount = { minorUnits: 4999, currency: 'EUR' }
  const { found } = await findPayment(client, { invoice, amount, sentAt })
  return {
    unknown: isThreeDSError(error) && error.outcome === 'unknown',
    foundOnce: found === 'match' && charges() - before === 1,
  }
}
