export { createProcessOutSandbox } from './create-sandbox.ts'
export { type ProcessOutScenario, scenarios as processOutScenarios } from './data/scenarios.ts'
export { type ProcessOutTestCard, testCards as processOutTestCards } from './data/test-cards.ts'
export type { DeliverWebhooksOptions } from './deliver-webhooks.ts'
export type {
  ProcessOutRequestOverrides,
  ProcessOutSandbox,
  ProcessOutSandboxOptions,
} from './processout-sandbox.ts'
