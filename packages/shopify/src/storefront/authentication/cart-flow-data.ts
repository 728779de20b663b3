import type { JsonObject } from '@three-ds/core'
import { ownData } from '../../authentication/own-data.ts'
import type { ShopifyCartFlowRequest } from './cart-flow-request.ts'

/** What the flow was asked for: no session of a card, nothing of the buyer, enough to know the attempt again. */
export type ShopifyCartFlowData = {
  readonly flow: 'cart'
  readonly cartId: string
  /** The natural key. */
  readonly attemptToken: string
  /** Known as soon as a submission was accepted. */
  readonly attemptId?: string
}

/** Of a request that has been checked. */
export const cartDataOf = ({ cartId, attemptToken }: ShopifyCartFlowRequest): ShopifyCartFlowData => ({
  flow: 'cart',
  cartId,
  attemptToken,
})

/**
 * The state's data: written by `cartDataOf` and the flow alone.
 *
 * @throws ThreeDSError `state-refused` for another flow's
 */
export const readCartData = (data: JsonObject): ShopifyCartFlowData =>
  // `flow` shows who wrote it, and the engine stores it whole.
  ownData(data, 'cart') as ShopifyCartFlowData
