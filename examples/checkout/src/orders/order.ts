import type { BrowserData, IsoDateTime, Money } from '@three-ds/core'
import type { GatewayName } from '@three-ds/sandbox'

/** What a browser says of itself, with what only the server sees. */
export type Visitor = BrowserData & { readonly acceptHeader: string; readonly ipAddress: string }

/** One attempt to pay, in the shop's own words. */
export type Order = {
  /** The natural key: ten digits, as the strictest gateway has it. Another attempt takes another one. */
  readonly id: string
  /** Names the order in addresses. Nobody guesses it, and it proves nothing. */
  readonly ticket: string
  readonly gateway: GatewayName
  /** Which test card, a key of the gateway's plays. */
  readonly play: string
  readonly amount: Money
  /** When it was placed: before anything was sent. */
  readonly placedAt: IsoDateTime
  readonly visitor: Visitor
}
