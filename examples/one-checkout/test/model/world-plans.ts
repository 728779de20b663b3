import type { WorldPlan } from './world.ts'
import { cardinalWorld } from './worlds/cardinal.ts'
import { finaroWorld } from './worlds/finaro.ts'
import { hostedPageWorld, ownPageWorld } from './worlds/processout.ts'
import { shopifyCartWorld, shopifyCheckoutWorld, shopifyPaymentWorld } from './worlds/shopify.ts'
import { spreedlyWorld } from './worlds/spreedly.ts'
import { spreedlyScaWorld } from './worlds/spreedly-sca.ts'

/** Every gateway's fake. A further gateway is one line more. */
export const worldPlans: readonly WorldPlan[] = [
  // A plan of one provider stands for any: what it makes is used with itself alone.
  spreedlyWorld,
  spreedlyScaWorld,
  hostedPageWorld,
  ownPageWorld,
  finaroWorld,
  cardinalWorld,
  shopifyCartWorld,
  shopifyPaymentWorld,
  shopifyCheckoutWorld,
]
