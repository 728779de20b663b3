import { carryTarget, createCardinalClient, fromAuthenticationResult, toPaymentResult } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import { isVerified } from '@three-ds/core'
import { amountOf } from '../amount-of.ts'
import { memberAt } from '../member-at.ts'
import { recordBodies } from '../record-bodies.ts'
import type { Target } from '../target.ts'

/** Verifone's card payment. */
export const cardinal: Target = {
  name: 'Cardinal (Verifone)',
  carryTarget,
  async pay(result, scheme) {
    const sandbox = createCardinalSandbox()
    const { fetch, bodies } = recordBodies(sandbox.fetch)
    const client = createCardinalClient({ ...sandbox.clientOptions, fetch })
    const amount = amountOf(result)
    const answer = await client.createCardPayment({
      ...sandbox.payment(sandbox.request('frictionless', { cards: `${scheme}-2.2` })),
      amount: amount.minorUnits,
      currency_code: amount.currency,
      ...(isVerified(result)
        ? fromAuthenticationResult(result)
        : fromAuthenticationResult(result, { matched: 'accept' })),
    })
    const body = bodies.at(-1)
    return {
      payment: toPaymentResult(answer, { amount, test: client.test }),
      charges: sandbox.ledger.filter(({ charged }) => charged).length,
      told: {
        eci: memberAt(body, 'threed_authentication', 'eci_flag'),
        cryptogram: memberAt(body, 'threed_authentication', 'cavv'),
        dsTransId: memberAt(body, 'threed_authentication', 'ds_transaction_id'),
        version: memberAt(body, 'threed_authentication', 'threeds_version'),
      },
    }
  },
}
