import type { AuthenticationState, FlowCall, Move } from '@three-ds/core'
import { endUnknown } from '../../authentication/end-unknown.ts'
import type { ShopifyStorefrontClient } from '../client.ts'
import { readCartData } from './cart-flow-data.ts'
import { endAttempt, lostCart, moveForAttempt } from './cart-move-for.ts'
import { isGivenUp } from './is-given-up.ts'

/**
 * Reads the attempt, or, where its id got lost, whether the cart is still there. A cart that is gone went with an attempt that no
 * call names; one that stays after everybody has given up tells nothing either: the flow ends `unknown`.
 */
export async function findCart(
  client: Pick<ShopifyStorefrontClient, 'getCart' | 'getCartCompletionAttempt'>,
  state: AuthenticationState<'shopify'>,
  { now, options }: FlowCall,
): Promise<Move> {
  const data = readCartData(state.data)
  const { attemptId, cartId } = data
  if (attemptId !== undefined) {
    const answer = await client.getCartCompletionAttempt(attemptId, options)
    const isStrange = answer.kind === 'unrecognized' && answer.id === attemptId
    return isStrange && isGivenUp(state, now) ? endAttempt(answer) : moveForAttempt(answer, data)
  }
  const { kind } = await client.getCart(cartId, options)
  return kind === 'gone' || isGivenUp(state, now) ? { step: endUnknown(data.attemptToken, false) } : lostCart(data)
}
