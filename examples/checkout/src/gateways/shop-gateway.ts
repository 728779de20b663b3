import type { CallbackEvent, CallbackReceiver, ReceiverOptions } from '@three-ds/core'
import type { GatewayName } from '@three-ds/sandbox'
import type { Order } from '../orders/order.ts'
import type { Play } from './plays.ts'
import type { Till, TillSurroundings } from './till.ts'

/** A gateway of the shop. */
export interface ShopGateway {
  readonly name: GatewayName
  readonly title: string
  /** Which side takes the payment: the flow itself, or the shop after it. */
  readonly charges: 'in-flow' | 'after-flow'
  /** The client's method that the cardholder waits for first. */
  readonly begins: string
  /** The page of the bank does not come back by itself: it belongs into a window. */
  readonly returns: boolean
  readonly plays: readonly Play[]
  open(order: Order, surroundings: TillSurroundings): Till
  /**
   * Receives what the gateway sends by itself; absent where it sends nothing.
   *
   * @param knows - has the shop a flow that is called so: `cardinal:…`?
   */
  receiver?(options: ReceiverOptions<CallbackEvent>, knows: (flow: string) => Promise<boolean>): CallbackReceiver
  /** Has the fake send what it has not sent yet; answers the shop's statuses. */
  deliver?(to: CallbackReceiver): Promise<readonly number[]>
}

/** @throws Error for a play that the gateway has not: orders are placed with those that it has */
export function playNamed<P extends Play>(plays: readonly P[], { play }: Order): P {
  const found = plays.find(({ key }) => key === play)
  if (found === undefined) throw new Error('The order names no test card of its gateway.')
  return found
}

/** The gateway of a name, where the shop has it. */
export const gatewayNamed = (gateways: readonly ShopGateway[], wanted: GatewayName): ShopGateway | undefined =>
  gateways.find(({ name }) => name === wanted)
