export { createFinaroSandbox } from './create-sandbox.ts'
export type { FinaroScenario } from './data/scenarios.ts'
export type { FinaroTestCard } from './data/test-cards.ts'
export type { FinaroSandbox, FinaroSandboxCards, FinaroSandboxOptions } from './finaro-sandbox.ts'
