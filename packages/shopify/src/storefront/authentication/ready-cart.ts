import { type CallOptions, ThreeDSError } from '@three-ds/core'
import { provider } from '../../provider.ts'
import type { ShopifyStorefrontClient } from '../client.ts'
import type { ShopifyCartPreparationAnswer } from '../schemas/cart-preparation.ts'
import { beforeMoneyMoves } from './before-money-moves.ts'
import type { ShopifyCartFlowRequest } from './cart-flow-request.ts'
import { msUntil } from './pauses.ts'
import { refused, throttled } from './refusals.ts'

/** What getting ready needs of a client. */
export type CartPreparer = Pick<ShopifyStorefrontClient, 'prepareCartForCompletion' | 'updateCartPayment'>

const unclear = (operation: string): ThreeDSError =>
  new ThreeDSError({
    code: 'unreadable-response',
    message: 'Shopify answers something that this version does not know; the cart was not submitted.',
    outcome: 'not-sent',
    remedy: 'Nothing was charged. Update this package, or ask for an older API version.',
    provider,
    operation,
  })

function requireReady(answer: ShopifyCartPreparationAnswer, now: number): void {
  const operation = 'prepareCartForCompletion'
  switch (answer.kind) {
    case 'ready':
      return
    case 'not-ready':
      throw refused(answer.errors, { operation })
    case 'refused':
      throw refused(answer.userErrors, { operation })
    case 'throttled':
      throw throttled(msUntil(answer.pollAfter, now), operation)
    case 'unrecognized':
      throw unclear(operation)
  }
}

/**
 * Everything before the submission: the cart is made ready, and told how it is to be paid. Nothing of it charges.
 *
 * @throws ThreeDSError `refused`, `rate-limited` and the like, never with an unknown outcome
 */
export async function readyCart(
  client: CartPreparer,
  { cartId, payment, prepare = true }: ShopifyCartFlowRequest,
  { now, options }: { readonly now: number; readonly options: CallOptions | undefined },
): Promise<void> {
  if (prepare) requireReady(await beforeMoneyMoves(() => client.prepareCartForCompletion(cartId, options)), now)
  if (payment === undefined) return
  const answer = await beforeMoneyMoves(() => client.updateCartPayment(cartId, payment, options))
  if (answer.kind === 'refused') throw refused(answer.userErrors, { operation: 'updateCartPayment' })
}
