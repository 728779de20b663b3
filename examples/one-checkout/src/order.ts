import type { BrowserData, IsoDateTime, Money } from '@three-ds/core'

/** What the checkout page had to be set up with before the cardholder paid; the gateway's own, kept on the server. */
export type PageSession = {
  readonly jwt: string
  readonly jti: string
  readonly referenceId?: string
  readonly expiresAt: IsoDateTime
}

/** One attempt to pay, in the shop's own words: no gateway has a say in it. */
export type Order = {
  /** The natural key: ten digits at most, as the strictest gateway has it. Another attempt takes another one. */
  readonly id: string
  readonly amount: Money
  /** When the order was placed: before anything was sent. */
  readonly placedAt: IsoDateTime
  /** The card in the gateway's vault. */
  readonly cardToken: string
  readonly buyer: {
    readonly firstName: string
    readonly lastName: string
    readonly email: string
    readonly street: string
    readonly city: string
    /** ISO 3166-1, two letters. */
    readonly country: string
  }
  readonly browser: BrowserData & { readonly acceptHeader: string; readonly ipAddress: string }
  /** Of `gateway.openPage`, where the gateway has one. */
  readonly session?: PageSession
}
