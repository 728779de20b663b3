import type { SpreedlyScenario } from '@three-ds/spreedly/testing'
import type { ProviderDemo } from '../provider-demo.ts'
import { expectedRows } from './expected-rows.ts'
import { chargeTwiceOnPurpose } from './negative-control.ts'
import { checkPublishedCallback } from './published-callback.ts'
import { runScenario } from './run-scenario.ts'
import { openShop } from './shop.ts'

/** Spreedly: payments with 3-D Secure by the gateway and by Spreedly itself. Its state is the transaction's. */
export const spreedlyDemo: ProviderDemo<SpreedlyScenario> = {
  provider: 'spreedly',
  title: 'Spreedly',
  expectedRows,
  open: async () => {
    const shop = await openShop()
    return {
      run: (expected) => runScenario(shop, expected),
      check: async (onProgress) => {
        onProgress('the callback that it published in 2012')
        const { verified, forgeryRefused } = await checkPublishedCallback()
        onProgress('negative control: a purchase sent twice')
        const charges = await chargeTwiceOnPurpose(shop)
        return [
          { text: 'the callback that Spreedly published in 2012 verifies', holds: verified },
          { text: 'the same callback with another amount is refused', holds: forgeryRefused },
          {
            text: `negative control: a purchase sent twice on purpose shows as ${charges} charges`,
            holds: charges === 2,
          },
        ]
      },
      close: shop.close,
    }
  },
}
