import { isVerified } from '@three-ds/core'
import { carryTarget, createSpreedlyClient, fromAuthenticationResult, toPaymentResult } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { amountOf } from '../amount-of.ts'
import { memberAt } from '../member-at.ts'
import { recordBodies } from '../record-bodies.ts'
import type { Target } from '../target.ts'

/** A purchase with third-party 3-D Secure. */
export const spreedly: Target = {
  name: 'Spreedly',
  carryTarget,
  async pay(result, scheme) {
    const sandbox = createSpreedlySandbox()
    const { fetch, bodies } = recordBodies(sandbox.fetch)
    const client = createSpreedlyClient({ ...sandbox.clientOptions, fetch })
    const amount = amountOf(result)
    const answer = await client.purchase(sandbox.gatewayToken, {
      payment_method_token: scheme === 'visa' ? sandbox.cards.good : sandbox.cards.mastercardGood,
      amount: amount.minorUnits,
      currency_code: amount.currency,
      ...(isVerified(result)
        ? fromAuthenticationResult(result)
        : fromAuthenticationResult(result, { matched: 'accept' })),
    })
    const body = bodies.at(-1)
    return {
      payment: toPaymentResult(answer),
      charges: sandbox.ledger.filter(({ charged }) => charged).length,
      told: {
        eci: memberAt(body, 'transaction', 'three_ds', 'ecommerce_indicator'),
        cryptogram: memberAt(body, 'transaction', 'three_ds', 'authentication_value'),
        dsTransId: memberAt(body, 'transaction', 'three_ds', 'directory_server_transaction_id'),
        version: memberAt(body, 'transaction', 'three_ds_version'),
      },
    }
  },
}
