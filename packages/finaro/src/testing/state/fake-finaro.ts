import type { Clock } from '@three-ds/core'
import type { IdSource, IssuerDesk, Ledger } from '@three-ds/core/testing'
import type { FakeState } from './fake-state.ts'
import type { StoredCard } from './stored-card.ts'

/** Who the fake is, and what it works with. */
export interface FakeFinaro {
  readonly origin: string
  readonly accessToken: string
  readonly authToken: string
  readonly clientGuid: string
  /** Does Invoice Information know invoices that only 3-D Secure has seen? */
  readonly findsAuthentications: boolean
  readonly cards: readonly StoredCard[]
  readonly clock: Clock
  readonly random: () => number
  readonly ids: IdSource
  readonly state: FakeState
  readonly ledger: Ledger
  readonly issuer: IssuerDesk
}
