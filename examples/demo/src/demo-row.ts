import type {
  AuthenticationResult,
  AuthenticationStatus,
  Explanation,
  Liability,
  LiabilityAssessment,
  PaymentResult,
} from '@three-ds/core'

/** How a scenario must end. */
export interface ExpectedRow<Scenario extends string = string> {
  readonly scenario: Scenario
  /** What happens, for people. */
  readonly title: string
  /** Minor units, and the currency. */
  readonly amount: number
  readonly currency: string
  /** What the cardholder has to do, in order. */
  readonly steps: readonly ('fingerprint' | 'challenge' | 'redirect')[]
  /** The provider's own last word, as its `run.ts` puts it. */
  readonly state: string
  readonly authentication: AuthenticationStatus
  readonly eci?: string
  readonly liability: Liability
  /** Who would be liable had a live gateway answered the same. */
  readonly ifLive: Liability
  readonly payment: PaymentResult['status']
  readonly moneyMoved: boolean
  /** Callbacks that the receiver must hand over, however often each is delivered. */
  readonly callbacks: number
  /** Who says that it ends so. */
  readonly source: string
}

/** How a scenario ended. */
export interface ActualRow {
  readonly steps: readonly string[]
  readonly state: string
  readonly authentication: AuthenticationResult
  readonly liability: LiabilityAssessment
  /** Had a live gateway answered the same. */
  readonly ifLive: LiabilityAssessment
  /** The authentication in plain words, with what to do after the payment where the gateway takes it itself. */
  readonly explanation: Explanation
  readonly payment: PaymentResult['status']
  readonly charges: number
  /** Callbacks that the receiver handed over. */
  readonly callbacks: number
}

/** One scenario: how it must end, how it ended, and what differs. */
export interface DemoRow {
  /** Whose scenario it is. */
  readonly provider: string
  readonly expected: ExpectedRow
  readonly actual: ActualRow
  readonly differences: readonly string[]
}
