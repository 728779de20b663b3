import { toDecimal } from '@three-ds/core'
import { carryTarget, createFinaroClient, fromAuthenticationResult, toPaymentResult } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { amountOf } from '../amount-of.ts'
import { memberAt } from '../member-at.ts'
import { recordBodies } from '../record-bodies.ts'
import type { Target } from '../target.ts'

/** A sale, with a card whose issuer wants 3-D Secure where there is one. */
export const finaro: Target = {
  name: 'Finaro',
  carryTarget,
  eciWords: { '05': '5', '02': '5' },
  async pay(result, scheme) {
    const sandbox = createFinaroSandbox()
    const { fetch, bodies } = recordBodies(sandbox.fetch)
    const client = createFinaroClient({ ...sandbox.clientOptions, fetch })
    const amount = amountOf(result)
    const number = scheme === 'visa' ? sandbox.cards.scaRequired : sandbox.cards.mastercard
    const { dateTime, transaction } = sandbox.request('frictionless')
    const answer = await client.sale({
      dateTime,
      transaction,
      // Finaro's wire has numbers in major units; the text of one is exact.
      amount: { total: Number(toDecimal(amount)) },
      currencyCode: amount.currency,
      card: { number, expirationDate: 1229, present: 'N' },
      ...fromAuthenticationResult(result),
    })
    const body = bodies.at(-1)
    return {
      payment: toPaymentResult(answer),
      charges: sandbox.ledger.filter(({ charged }) => charged).length,
      told: {
        eci: memberAt(body, 'threeDSecure', 'ecommIndicator'),
        cryptogram: memberAt(body, 'threeDSecure', 'cryptogram'),
        dsTransId: memberAt(body, 'threeDSecure', 'directoryServerTranId'),
        version: memberAt(body, 'threeDSecure', 'version'),
      },
    }
  },
}
