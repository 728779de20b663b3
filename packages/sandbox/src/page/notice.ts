import type { GatewayName } from '../gateways.ts'

/** What became of a form, for the next page that is shown. */
export interface Notice {
  readonly gateway: GatewayName | undefined
  readonly kind: 'done' | 'refused'
  readonly text: string
}
