import type { ProviderDemo } from '../provider-demo.ts'
import type { CardinalDemoScenario } from './demo-scenario.ts'
import { expectedRows } from './expected-rows.ts'
import { forgeResponse } from './forged-response.ts'
import { chargeTwiceOnPurpose } from './negative-control.ts'
import { runScenario } from './run-scenario.ts'
import { openShop } from './shop.ts'

/** Cardinal as Verifone serves it: authentication first, then the payment. Its state is the last enrolment and letter. */
export const cardinalDemo: ProviderDemo<CardinalDemoScenario> = {
  provider: 'cardinal',
  title: 'Cardinal',
  expectedRows,
  open: async () => {
    const shop = await openShop()
    return {
      run: (expected) => runScenario(shop, expected),
      check: async (onProgress) => {
        onProgress('reports that were forged')
        const believed = await forgeResponse(shop)
        onProgress('negative control: a payment sent twice')
        const charges = await chargeTwiceOnPurpose(shop)
        return [
          {
            text: `a forged report, a forged token, and the issuer's own word are believed as ${believed.join(', ')}`,
            holds: believed.join() === 'pending,pending,failed',
          },
          {
            text: `negative control: a payment sent twice on purpose shows as ${charges} charges`,
            holds: charges === 2,
          },
        ]
      },
      close: shop.close,
    }
  },
}
