import type { ProcessOutScenario } from '@three-ds/processout/testing'
import type { ProviderDemo } from '../provider-demo.ts'
import { expectedRows } from './expected-rows.ts'
import { postAForgedWebhook } from './forged-webhook.ts'
import { loseAnAnswer } from './lost-answer.ts'
import { chargeOnceUnderOneKey, chargeTwiceOnPurpose } from './negative-control.ts'
import { runScenario } from './run-scenario.ts'
import { openShop } from './shop.ts'

/** ProcessOut: payments that come back with a redirect, and are read after it. Its state is the transaction's. */
export const processOutDemo: ProviderDemo<ProcessOutScenario> = {
  provider: 'processout',
  title: 'ProcessOut',
  expectedRows,
  open: async () => {
    const shop = await openShop()
    return {
      run: (expected) => runScenario(shop, expected),
      check: async (onProgress) => {
        onProgress('a webhook that nobody sent')
        const isIgnored = await postAForgedWebhook(shop)
        onProgress('an authorization whose answer is lost')
        const isFound = await loseAnAnswer(shop)
        onProgress('negative control: an authorization sent twice')
        const once = await chargeOnceUnderOneKey(shop)
        const twice = await chargeTwiceOnPurpose(shop)
        return [
          { text: 'a webhook whose event ProcessOut does not know is handed to nobody', holds: isIgnored },
          { text: 'an authorization whose answer is lost is found by its invoice, charged once', holds: isFound },
          { text: `an authorization sent twice under one key shows as ${once} charge`, holds: once === 1 },
          {
            text: `negative control: an authorization sent twice on purpose shows as ${twice} charges`,
            holds: twice === 2,
          },
        ]
      },
      close: shop.close,
    }
  },
}
