export { createProcessOutSandbox } from './create-sandbox.ts'
export type { ProcessOutScenario } from './data/scenarios.ts'
export type { ProcessOutTestCard } from './data/test-cards.ts'
export type { DeliverWebhooksOptions } from './deliver-webhooks.ts'
export type {
  ProcessOutRequestOverrides,
  ProcessOutSandbox,
  ProcessOutSandboxOptions,
} from './processout-sandbox.ts'
