import type { SandboxGateways } from '@three-ds/sandbox'
import { cardinalGateway } from './cardinal.ts'
import { finaroGateway } from './finaro.ts'
import { processOutGateway } from './processout.ts'
import type { ShopGateway } from './shop-gateway.ts'
import { shopifyGateway } from './shopify.ts'
import { spreedlyGateway } from './spreedly.ts'

/** All gateways of the shop, in the order in which the page lists them. */
export const shopGateways = (served: SandboxGateways): readonly ShopGateway[] => [
  spreedlyGateway(served.spreedly),
  cardinalGateway(served.cardinal),
  finaroGateway(served.finaro),
  processOutGateway(served.processout),
  shopifyGateway(served.shopify),
]
