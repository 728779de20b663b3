import type { Money } from '@three-ds/core'
import type { GatewayName } from '../gateways.ts'

/** One credential, or another value that a client of this fake needs. */
export interface GuideValue {
  /** The client option's name, or the wire's: `environmentKey`, `verifone.userId`. */
  readonly name: string
  readonly value: string
}

/** What became of a flow, played with a cardholder who does whatever is asked. */
export interface ScenarioPlay {
  /** The flow's steps before its end: `fingerprint`, `challenge`. */
  readonly steps: readonly string[]
  /** Status of the authentication. */
  readonly authentication: string
  /** Status of the payment; absent where the authentication allows none. */
  readonly payment?: string
  readonly amount?: Money
}

/** A scenario: `sandbox.request(name)`. */
export interface GuideScenario extends ScenarioPlay {
  readonly name: string
  /** Name of the card that plays it. */
  readonly card: string
}

/** A test card. */
export interface GuideCard {
  readonly name: string
  /** Its numbers; several where the same outcome has a card in each scheme. None where the gateway shows none. */
  readonly numbers: readonly string[]
  /** As what a request names it: a token, an id. */
  readonly token?: string
  /** What it does, in the words of the fake's own table. */
  readonly does: string
}

/** What a developer needs to know of one fake. */
export interface GatewayGuide {
  readonly gateway: GatewayName
  readonly title: string
  readonly origin: string
  /** Address of the stand-in for the gateway's own script in the page, where it has one. */
  readonly pageScript?: string
  readonly values: readonly GuideValue[]
  readonly scenarios: readonly GuideScenario[]
  readonly cards: readonly GuideCard[]
}
