import type { GatewayName } from '../gateways.ts'

/** One request that reached a fake gateway, and what became of it. It holds no credential, no body and no query. */
export interface Exchange {
  readonly gateway: GatewayName
  /** A page in a browser, or a server. Only a hint: it goes by a header that browsers add. */
  readonly from: 'browser' | 'server'
  readonly method: string
  /** Below the gateway's own path, each id in it written as `*`: `/v1/transactions/*.json`. */
  readonly path: string
  /** Absent where the connection was cut. */
  readonly status?: number
  /** When it came, and how long it took, in milliseconds of the sandbox's clock. */
  readonly at: number
  readonly took: number
}
