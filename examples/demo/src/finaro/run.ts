import type { FinaroScenario } from '@three-ds/finaro/testing'
import type { ProviderDemo } from '../provider-demo.ts'
import { expectedRows } from './expected-rows.ts'
import { bringAForeignReturn } from './foreign-return.ts'
import { loseAnAnswer } from './lost-answer.ts'
import { chargeTwiceOnPurpose } from './negative-control.ts'
import { runScenario } from './run-scenario.ts'
import { openShop } from './shop.ts'

/** Finaro: 3-D Secure first, then a sale with what it earned. Its state is the letter that the invoice has in the end. */
export const finaroDemo: ProviderDemo<FinaroScenario> = {
  provider: 'finaro',
  title: 'Finaro',
  expectedRows,
  open: async () => {
    const shop = await openShop()
    return {
      run: (expected) => runScenario(shop, expected),
      check: async (onProgress) => {
        onProgress('a return that belongs to another flow')
        const isForeign = await bringAForeignReturn(shop)
        onProgress('a sale whose answer is lost')
        const { unknown, foundOnce } = await loseAnAnswer(shop)
        onProgress('negative control: a sale sent twice')
        const charges = await chargeTwiceOnPurpose(shop)
        return [
          { text: "another cardholder's return is refused, and changes nothing", holds: isForeign },
          { text: 'a sale whose answer is lost has an unknown outcome', holds: unknown },
          { text: 'its one payment is found by its invoice', holds: foundOnce },
          {
            text: `negative control: a sale sent twice on purpose shows as ${charges} charges`,
            holds: charges === 2,
          },
        ]
      },
      close: shop.close,
    }
  },
}
