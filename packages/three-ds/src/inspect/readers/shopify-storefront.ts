import { dropNulls, isObject } from '@three-ds/core'
import { storefrontCartRows, storefrontPaymentRows } from '../data/shopify-rows.ts'
import { finding } from '../finding.ts'
import type { InspectedPayment, Inspection } from '../inspection.ts'
import type { Reader } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import type { FieldRow } from '../show/field-row.ts'
import { asText } from '../source/as-text.ts'
import { attemptStanding, type Json, paymentStanding } from './shopify-standing.ts'

/**
 * A body by its shape, and how it stands. The schemas of Shopify's package want what its own queries ask for; whoever pastes an
 * answer has asked with a query of their own, and chosen its fields.
 */
interface Shape {
  readonly api: 'storefront-payment' | 'storefront-cart'
  readonly rows: readonly FieldRow[]
  /** The part that tells of the payment, if the body is of this shape. */
  readonly find: (body: Json) => Json | undefined
  readonly standing: (payment: Json) => InspectedPayment
}

const has = (value: Json, ...keys: readonly string[]): boolean => keys.every((key) => Object.hasOwn(value, key))

/** Under `data` of GraphQL, whatever the query called it, and two levels down at most. */
function* objectsIn(value: unknown, depth = 0): Generator<Json> {
  if (!isObject(value)) return
  yield value
  if (depth < 3) for (const member of Object.values(value)) yield* objectsIn(member, depth + 1)
}

const inGraphQl = (test: (value: Json) => boolean) => (body: Json) => {
  for (const value of objectsIn(body['data'] ?? body)) if (test(value)) return value
  return undefined
}

const shapes: readonly Shape[] = [
  {
    api: 'storefront-cart',
    rows: storefrontCartRows,
    find: inGraphQl((value) => /^CartCompletion[A-Z]/.test(asText(value['__typename']) ?? '')),
    standing: attemptStanding,
  },
  {
    api: 'storefront-payment',
    rows: storefrontPaymentRows,
    find: inGraphQl(
      (value) => typeof value['ready'] === 'boolean' && (has(value, 'checkout') || has(value, 'nextActionUrl')),
    ),
    standing: paymentStanding,
  },
]

/** A payment of the Storefront API, old and new. Read by its shape. */
export const shopifyStorefrontReader: Reader = {
  kinds: ['shopify-payment'],
  read: (source, context): Inspection | undefined => {
    const { json } = source
    if (json === undefined) return undefined
    for (const { api, rows, find, standing } of shapes) {
      const given = find(json)
      if (given === undefined) continue
      // Dropping nulls leaves an object.
      const payment = dropNulls(given) as Json
      return {
        ...finding('shopify-payment', source),
        evidence: 'browser',
        // Shopify never says how an authentication ended, so nothing is derived from the payment.
        status: 'unknown',
        payment: standing(payment),
        fields: describeFields(rows, payment, context),
        api,
      }
    }
    return undefined
  },
}
