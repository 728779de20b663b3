import type { Source } from './source.ts'
import { cardinal } from './sources/cardinal.ts'
import { finaro } from './sources/finaro.ts'
import { processout } from './sources/processout.ts'
import { shopify } from './sources/shopify.ts'
import { spreedly } from './sources/spreedly.ts'
import { spreedlyAtTheGateway } from './sources/spreedly-at-the-gateway.ts'

/** The rows of the matrix. */
export const sources: readonly Source[] = [spreedly, spreedlyAtTheGateway, cardinal, finaro, processout, shopify]
