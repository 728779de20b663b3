import type { LedgerEntry, OpenAuthentication, PlannedFault } from '@three-ds/core/testing'
import type { GatewayName } from '../gateways.ts'

/** Where one fake stands. */
export interface GatewayState {
  readonly origin: string
  /** How many entries of the ledger were charged. */
  readonly charges: number
  readonly ledger: readonly LedgerEntry[]
  /** Authentications whose cardholder still has something to do. */
  readonly open: readonly OpenAuthentication[]
  /** What goes wrong next. */
  readonly faults: readonly PlannedFault[]
  /** What faults can fall on. */
  readonly operations: readonly string[]
}

/** Where everything stands. Plain JSON, and without a secret. */
export interface SandboxState {
  readonly origin: string
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly now: number
  readonly gateways: Readonly<Record<GatewayName, GatewayState>>
}
