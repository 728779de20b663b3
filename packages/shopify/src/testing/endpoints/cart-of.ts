import type { JsonObject } from '@three-ds/core'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { type Fields, textAt } from '../state/fields.ts'
import type { StoredCart } from '../state/stored-cart.ts'

/** What is wrong with the input of a cart's mutation. Source: Storefront API 2026-04, enum `CartErrorCode`. */
export const cartError = (code: string, field: readonly string[], message: string): JsonObject => ({
  __typename: 'CartUserError',
  code,
  field,
  message,
})

/** There is no such cart. */
export const noCart = cartError('INVALID', ['cartId'], 'The specified cart does not exist.')

/** The cart that a mutation names. */
export const cartOf = ({ state }: FakeShopify, given: Fields): StoredCart | undefined =>
  state.carts.get(textAt(given, 'cartId') ?? '')

/** A payload with its union member, or with errors. */
export const result = (
  payload: string,
  member: JsonObject | null,
  userErrors: readonly JsonObject[] = [],
): JsonObject => ({
  __typename: payload,
  result: member,
  userErrors,
})
