/** What a shop's process is told at its start. */
export interface ShopOrders {
  /** The address that all processes share. */
  readonly origin: string
  /** A `postgres://` address. */
  readonly inbox: string
  readonly sandbox: { readonly origin: string; readonly seed: number }
  /** Verifone's reuse tokens, by card number: the sandbox that serves has to know them. */
  readonly reuseTokens: Readonly<Record<string, string>>
  readonly scripts: readonly (readonly [name: string, text: string])[]
}

/** What it answers once it listens. */
export interface ShopReady {
  readonly port: number
}
