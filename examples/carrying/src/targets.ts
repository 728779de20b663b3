import { adyen, braintree, checkoutCom, type PaymentTarget, stripe } from '@three-ds/core/targets'
import type { ReportTarget } from './report-target.ts'
import type { Target } from './target.ts'
import { cardinal } from './targets/cardinal.ts'
import { finaro } from './targets/finaro.ts'
import { processout } from './targets/processout.ts'
import { shopify } from './targets/shopify.ts'
import { spreedly } from './targets/spreedly.ts'

/** The columns of the matrix: gateways with a package, and so with a fake to pay at. */
export const targets: readonly Target[] = [spreedly, cardinal, finaro, processout]

/** Columns where a result is told and nothing is paid with it. */
export const reportTargets: readonly ReportTarget[] = [shopify]

/** Further columns: gateways without one. */
export const dataTargets: readonly PaymentTarget[] = [stripe, adyen, checkoutCom, braintree]
