import type { ContractOperation } from '@three-ds/core/testing'
import type { ProcessOutClient } from '@three-ds/processout'

/** A card's id that is really sent. */
export const source = 'card_planted_8sl6r3Yx'

/** What stands in a misspelt field. */
export const slip = 'planted-misspelt-value'

/** Fields that the types forbid: in JavaScript nothing else stands in the way. */
export const misspelt = <T extends object>(fields: T, name: string): T => ({ ...fields, [name]: slip })

type Shared = Partial<ContractOperation<ProcessOutClient>>

/** A call that only reads. */
export const reads = {
  effect: 'read',
  idempotent: false,
  planted: [],
  takesExtra: false,
} as const satisfies Shared

/** A call that makes or changes something and moves no money. */
export const changes = { effect: 'authenticate', idempotent: true, planted: [] } as const satisfies Shared
