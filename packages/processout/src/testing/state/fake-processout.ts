import type { Clock } from '@three-ds/core'
import type { IdSource, IssuerDesk, Ledger } from '@three-ds/core/testing'
import type { FakeState } from './fake-state.ts'
import type { StoredCard } from './stored-card.ts'

/** Who the fake is, and what it works with. */
export interface FakeProcessOut {
  readonly origin: string
  /** `test-proj_…`, as it is a sandbox. */
  readonly projectId: string
  readonly projectSecret: string
  /** Does the project have the hosted page? Those from before 26 February 2026 may not. */
  readonly hostedPage: boolean
  /** How many reads of events a minute allows. */
  readonly eventsPerMinute: number
  readonly cards: readonly StoredCard[]
  readonly clock: Clock
  readonly random: () => number
  readonly ids: IdSource
  readonly state: FakeState
  readonly ledger: Ledger
  readonly issuer: IssuerDesk
}
