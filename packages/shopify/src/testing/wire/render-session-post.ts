import { type JsonObject, toDecimal } from '@three-ds/core'
import type { FakeShopify } from '../state/fake-shopify.ts'
import type { StoredAppSession } from '../state/stored-app-session.ts'

/** Source: shopify.dev/docs/apps/build/payments/considerations, headers of Shopify's requests. There is no signature. */
export const postHeaders = ({ shop, ids }: FakeShopify, apiVersion: string): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  'shopify-shop-domain': shop,
  'shopify-request-id': ids.uuid(),
  'shopify-api-version': apiVersion,
})

const address: JsonObject = {
  given_name: 'Bob',
  family_name: 'Norman',
  line1: 'Chestnut Street 92',
  city: 'Louisville',
  postal_code: '40202',
  province: 'Kentucky',
  country_code: 'US',
}

/**
 * The body with which Shopify hands a session to the app. The card is encrypted for the app, so nothing of it is here but a
 * placeholder.
 *
 * Source: shopify.dev/docs/apps/build/payments/request-reference.
 */
export function renderSessionPost({ origin }: FakeShopify, session: StoredAppSession): JsonObject {
  const { id, key, group, money, test, kind, card, createdAt } = session
  const isPayment = session.type === 'PaymentSession'
  return {
    id: key,
    gid: id,
    group,
    session_id: key,
    ...(isPayment ? { amount: toDecimal(money), currency: money.currency, kind } : {}),
    test,
    merchant_locale: 'en',
    payment_method: {
      type: card ? 'credit_card' : 'offsite',
      data: { cancel_url: `${origin}/checkouts/cancel/${key}` },
    },
    proposed_at: new Date(createdAt).toISOString(),
    customer: { billing_address: address, shipping_address: address, email: 'bob.norman@mail.example', locale: 'en' },
  }
}

/**
 * The body with which Shopify tells the app whether the payment is confirmed. No source shows one: this is the fake's guess.
 */
export const renderConfirmationPost = ({ id, key, confirms }: StoredAppSession): JsonObject => ({
  id: key,
  gid: id,
  confirmation_result: confirms,
})
