export { createFinaroSandbox } from './create-sandbox.ts'
export { type FinaroScenario, scenarios as finaroScenarios } from './data/scenarios.ts'
export { type FinaroTestCard, testCards as finaroTestCards } from './data/test-cards.ts'
export type { FinaroSandbox, FinaroSandboxCards, FinaroSandboxOptions } from './finaro-sandbox.ts'
