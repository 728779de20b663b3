import { cardinalFlowMachine } from '@three-ds/cardinal'
import type { FlowMachine } from '@three-ds/core'
import { finaroFlowMachine } from '@three-ds/finaro'
import { processOutHostedPageMachine, processOutOwnPageMachine } from '@three-ds/processout'
import { shopifyCartFlowMachine, shopifyCheckoutFlowMachine, shopifyPaymentFlowMachine } from '@three-ds/shopify'
import { spreedlyFlowMachine, spreedlyScaFlowMachine } from '@three-ds/spreedly'

/** What each gateway's flow can do. A further gateway is one line more. */
export const flowMachines: readonly FlowMachine[] = [
  spreedlyFlowMachine,
  spreedlyScaFlowMachine,
  processOutHostedPageMachine,
  processOutOwnPageMachine,
  finaroFlowMachine,
  cardinalFlowMachine,
  shopifyCartFlowMachine,
  shopifyPaymentFlowMachine,
  shopifyCheckoutFlowMachine,
]
