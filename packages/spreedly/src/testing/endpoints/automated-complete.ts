import { type FakeRoute, renderIssuerPage } from '@three-ds/core/testing'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { transactionOf } from './lookup.ts'

/**
 * The end of the issuer's way inside of the frame: it tells Spreedly's script in the page to look how the transaction stands. What
 * came with the form is not believed: the issuer has told the gateway itself.
 *
 * Source: Spreedly's Android guide, for the address. What the page behind it says to the script is not known: the words are the fake's.
 */
export const automatedComplete =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => {
    const { token } = transactionOf(fake, parameters['transaction_token'])
    const message = JSON.stringify({ spreedly: 'three_ds_automated_complete', token })
    return {
      status: 200,
      text: renderIssuerPage({ kind: 'message', subject: { gateway: 'Spreedly' }, message }),
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    }
  }
