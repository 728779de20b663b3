import type { JsonObject } from '@three-ds/core'

/** Flows of all gateways, and a sale that stands alone. */
export const flowNames = ['spreedly', 'processout', 'finaro', 'cardinal', 'cart', 'sale'] as const

/** Name of a flow. */
export type FlowName = (typeof flowNames)[number]

/** What a process needs for the flows of all gateways, as JSON: each makes its own from it. */
export type GatewayKit = {
  /** Options of each client but for `fetch`, `clock` and `random`. */
  readonly clients: Readonly<Record<FlowName, JsonObject>>
  /** What each flow is started with. */
  readonly orders: Readonly<Record<FlowName, unknown>>
}

/** What a process that starts every flow needs, as JSON. */
export type StarterTask = GatewayKit & {
  readonly connectionString: string
  /** Where the gateways are: `http://127.0.0.1:4321`. */
  readonly address: string
  /** Its clock stands still then, in milliseconds since 1970: the gateways' does. */
  readonly now: number
}
