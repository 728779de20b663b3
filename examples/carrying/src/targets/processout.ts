import { isVerified, toDecimal } from '@three-ds/core'
import { carryTarget, createProcessOutClient, fromAuthenticationResult, toPaymentResult } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { amountOf } from '../amount-of.ts'
import { memberAt } from '../member-at.ts'
import { recordBodies } from '../record-bodies.ts'
import type { Target } from '../target.ts'

/** An invoice that is authorized, with a card whose issuer wants 3-D Secure. */
export const processout: Target = {
  name: 'ProcessOut',
  carryTarget,
  async pay(result, scheme) {
    const sandbox = createProcessOutSandbox()
    const { fetch, bodies } = recordBodies(sandbox.fetch)
    const client = createProcessOutClient({ ...sandbox.clientOptions, fetch })
    const amount = amountOf(result)
    const { invoice } = await client.createInvoice({
      name: 'order-1',
      amount: toDecimal(amount),
      currency: amount.currency,
    })
    const answer = await client.authorizeInvoice(invoice.id, {
      source: scheme === 'visa' ? sandbox.cards.threeDSRequired : sandbox.cards.mastercardChallenge,
      ...(isVerified(result)
        ? fromAuthenticationResult(result)
        : fromAuthenticationResult(result, { matched: 'accept' })),
    })
    const body = bodies.at(-1)
    return {
      payment: toPaymentResult(answer),
      charges: sandbox.ledger.filter(({ charged }) => charged).length,
      told: {
        eci: memberAt(body, 'external_three_d_s', 'eci'),
        cryptogram: memberAt(body, 'external_three_d_s', 'cavv'),
        dsTransId: memberAt(body, 'external_three_d_s', 'ds_trans_id'),
        version: memberAt(body, 'external_three_d_s', 'version'),
      },
    }
  },
}
