import { cardinalFlowMachine } from '@three-ds/cardinal'
import { finaroFlowMachine } from '@three-ds/finaro'
import { drawFlow } from '@three-ds/one-checkout/flow-page/draw-flow'
import { processOutHostedPageMachine, processOutOwnPageMachine } from '@three-ds/processout'
import { shopifyCartFlowMachine, shopifyCheckoutFlowMachine, shopifyPaymentFlowMachine } from '@three-ds/shopify'
import { spreedlyFlowMachine, spreedlyScaFlowMachine } from '@three-ds/spreedly'
import { authorizeTable } from './authorize-table.ts'
import { budgetTable } from './budget-table.ts'
import { cavvTable } from './cavv-table.ts'
import { eciTablesOfSchemes } from './eci-table.ts'
import { errorTable } from './error-table.ts'
import { httpTable } from './http-table.ts'
import { liabilityTable } from './liability-table.ts'
import { proofTable } from './proof-table.ts'
import { statusTable } from './status-table.ts'

/** What stands between the markers of each page, by the markers' names. Pages by their place in `docs/`. */
export const pageSections: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'index.md': { proofs: proofTable, budgets: budgetTable },
  'errors.md': { codes: errorTable, http: httpTable },
  'eci.md': {
    eci: eciTablesOfSchemes,
    status: statusTable,
    authorize: authorizeTable,
    liability: liabilityTable,
    cavv: cavvTable,
  },
  'guides/spreedly.md': { flow: () => drawFlow(spreedlyFlowMachine), sca: () => drawFlow(spreedlyScaFlowMachine) },
  'guides/cardinal.md': { flow: () => drawFlow(cardinalFlowMachine) },
  'guides/finaro.md': { flow: () => drawFlow(finaroFlowMachine) },
  'guides/processout.md': {
    hosted: () => drawFlow(processOutHostedPageMachine),
    own: () => drawFlow(processOutOwnPageMachine),
  },
  'guides/shopify.md': {
    cart: () => drawFlow(shopifyCartFlowMachine),
    payment: () => drawFlow(shopifyPaymentFlowMachine),
    checkout: () => drawFlow(shopifyCheckoutFlowMachine),
  },
}
