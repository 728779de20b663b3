import type { Clock } from '@three-ds/core'
import type { IdSource, IssuerDesk, Ledger } from '@three-ds/core/testing'
import type { FakeState } from './fake-state.ts'

/** Who the fake is, and what it works with. */
export interface FakeSpreedly {
  readonly origin: string
  readonly environmentKey: string
  readonly accessSecret: string
  readonly signingSecret: string
  readonly gatewayToken: string
  readonly scaProviderKey: string
  readonly clock: Clock
  readonly random: () => number
  readonly ids: IdSource
  readonly state: FakeState
  readonly ledger: Ledger
  readonly issuer: IssuerDesk
}
