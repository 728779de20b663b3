import type { Clock } from '@three-ds/core'
import type { IdSource, IssuerDesk, Ledger } from '@three-ds/core/testing'
import type { FakeState } from './fake-state.ts'
import type { StoredSession } from './stored-session.ts'
import type { ThrottlePlan } from './throttle-plan.ts'

/** Who the fake is, and what it works with. */
export interface FakeShopify {
  readonly origin: string
  readonly shop: string
  /** Of the Admin API and of the Payments Apps API. */
  readonly accessToken: string
  /** Of the Storefront API, for a page. */
  readonly publicToken: string
  /** Of the Storefront API, for a server. */
  readonly privateToken: string
  /** Where an older version is asked for, this one answers. */
  readonly oldestVersion: string
  /** A checkout that is always there. */
  readonly checkoutToken: string
  readonly sessions: readonly StoredSession[]
  readonly clock: Clock
  readonly random: () => number
  readonly ids: IdSource
  readonly state: FakeState
  readonly ledger: Ledger
  readonly issuer: IssuerDesk
  readonly throttles: ThrottlePlan
}
