import { addStep } from './collector.ts'

export { onTestFinished } from './collector.ts'
export { describe, it } from './declare.ts'
export { expect } from './expect.ts'
export { expectTypeOf } from './expect-type-of.ts'
export { vi } from './vi.ts'

export const beforeAll = addStep('beforeAll')
export const afterAll = addStep('afterAll')
export const beforeEach = addStep('beforeEach')
export const afterEach = addStep('afterEach')
