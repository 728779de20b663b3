import type { ProcessOutFlowRequest } from '../authentication/flow-request.ts'
import { type ProcessOutScenario, scenarioAmount, scenarios, triggerKey } from './data/scenarios.ts'
import type { ProcessOutRequestOverrides } from './processout-sandbox.ts'
import type { FakeProcessOut } from './state/fake-processout.ts'

const returnUrl = 'https://shop.example/return/processout'

/** A payment that plays a scenario, by card and by the project's rule. The invoice's name is new each time. */
export function scenarioRequest(
  { ids, cards }: FakeProcessOut,
  scenario: ProcessOutScenario,
  { page = 'hosted', invoice, authorize }: ProcessOutRequestOverrides,
): ProcessOutFlowRequest {
  const { card, triggers } = scenarios[scenario]
  const source = cards.find(({ name }) => name === card)?.id ?? ''
  const paid: ProcessOutFlowRequest['invoice'] = {
    name: `order-${ids.token('0123456789', 10)}`,
    ...scenarioAmount,
    return_url: returnUrl,
    webhook_url: 'https://shop.example/callbacks/processout',
    ...(triggers === true ? { metadata: { [triggerKey]: 'true' } } : {}),
    ...invoice,
  }
  if (page === 'own') {
    return { page, invoice: paid, authorize: { source, enable_three_d_s_2: true, ...authorize } }
  }
  return { page, invoice: { ...paid, return_url: paid.return_url ?? returnUrl }, authorize: { source, ...authorize } }
}
