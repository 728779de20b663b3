import type { FetchLike } from '@three-ds/core'
import type { GatewayName, SandboxGateways } from '../gateways.ts'
import { deliver } from './deliver.ts'

/** Delivers by itself. */
export interface CallbackCourier {
  /** Something may have happened at this gateway: what it has to tell now is delivered behind what is on its way already. */
  tell(gateway: GatewayName): void
  /** Resolves once nothing is on its way any more. */
  idle(): Promise<void>
}

/**
 * A courier that delivers callbacks as soon as there are some, one gateway's after the other, as a gateway in production does. What
 * the shop does not answer with success is told again with the next news.
 */
export function createCourier(gateways: SandboxGateways, fetch?: FetchLike): CallbackCourier {
  let way: Promise<unknown> = Promise.resolve()
  return {
    tell: (gateway) => {
      // Finaro has nothing to deliver, and says so by refusing.
      if (gateway !== 'finaro') way = way.then(() => deliver(gateways, gateway, {}, fetch))
    },
    idle: async () => {
      await way
    },
  }
}
