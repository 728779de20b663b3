import type { Clock } from '@three-ds/core'
import type { IdSource, IssuerDesk, Ledger } from '@three-ds/core/testing'
import type { FakeState } from './fake-state.ts'

/** Who the fake is, and what it works with. */
export interface FakeCardinal {
  readonly origin: string
  /** `iss` of every JWT. */
  readonly apiIdentifier: string
  readonly orgUnitId: string
  /** Signs every JWT. */
  readonly apiKey: string
  /** Basic auth of Verifone's API. */
  readonly userId: string
  readonly verifoneApiKey: string
  /** `threeds_contract_id`. */
  readonly contractId: string
  /** `payment_provider_contract`. */
  readonly paymentContractId: string
  readonly clock: Clock
  readonly random: () => number
  readonly ids: IdSource
  readonly state: FakeState
  readonly ledger: Ledger
  readonly issuer: IssuerDesk
}
