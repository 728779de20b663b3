import type { ProviderDemo } from '../provider-demo.ts'
import { carryAResult } from './carry-result.ts'
import type { ShopifyDemoScenario } from './demo-scenario.ts'
import { expectedRows } from './expected-rows.ts'
import { fallForward } from './fall-forward.ts'
import { loseAnAnswer } from './lost-answer.ts'
import { chargeOnceUnderOneToken, chargeTwiceOnPurpose } from './negative-control.ts'
import { runScenario } from './run-scenario.ts'
import { openShop } from './shop.ts'

/** Shopify: payments through three APIs, none of which tells of 3-D Secure. Its state is the payment's. */
export const shopifyDemo: ProviderDemo<ShopifyDemoScenario> = {
  provider: 'shopify',
  title: 'Shopify',
  expectedRows,
  open: async () => {
    const shop = await openShop()
    return {
      run: (expected) => runScenario(shop, expected),
      check: async (onProgress) => {
        onProgress('a payments app that authenticates at ProcessOut')
        const isCarried = await carryAResult(shop)
        onProgress('a version that is no longer supported')
        const isTold = await fallForward()
        onProgress('a payment whose answer is lost')
        const isFound = await loseAnAnswer(shop)
        onProgress('negative control: a payment under two tokens')
        const once = await chargeOnceUnderOneToken(shop)
        const twice = await chargeTwiceOnPurpose(shop)
        return [
          {
            text: "ProcessOut's result is carried into a payments app's session, and only after a redirect",
            holds: isCarried,
          },
          {
            text: 'a version that is no longer supported is answered by another, and the answer says so',
            holds: isTold,
          },
          { text: 'a payment whose answer is lost is found by its unique token, charged once', holds: isFound },
          { text: `a payment sent twice under one token shows as ${once} charge`, holds: once === 1 },
          { text: `negative control: a payment sent under two tokens shows as ${twice} charges`, holds: twice === 2 },
        ]
      },
      close: shop.close,
    }
  },
}
