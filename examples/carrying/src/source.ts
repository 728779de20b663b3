import type { AuthenticationResult } from '@three-ds/core'
import type { CardCase } from './card-case.ts'
import type { NoteName } from './notes.ts'

/** Where a result is earned: a row of the matrix. */
export interface Source {
  readonly name: string
  /** Why nothing can be carried from here. */
  readonly impossible?: NoteName
  /** Why nothing can be carried to the target of this name. */
  readonly impossibleAt?: Readonly<Record<string, NoteName>>
  /** What is to be known wherever it is carried. */
  readonly note?: NoteName
  /** Targets to which the note does not apply. */
  readonly noteNotFor?: readonly string[]
  /** What its fake can play. */
  readonly cases: readonly CardCase[]
  /** Runs 3-D Secure at a new fake, with a cardholder who passes. */
  earn(card: CardCase): Promise<AuthenticationResult>
}
