import { type Answer, type CallOptions, parseInput, strictObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import type { ShopifyPaymentAnswerFields, ShopifyStanding } from '../../authentication/standing.ts'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { provider } from '../../provider.ts'
import { neededText } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import {
  checkoutFields,
  type ShopifyStorefrontCheckout,
  shopifyStorefrontCheckoutSchema,
} from '../schemas/storefront-checkout.ts'
import { notFound } from './not-found.ts'
import { reads } from './operation.ts'

const operation = reads('getCheckout')

const variablesSchema = strictObject({ id: neededText() })

const answer = z.exactOptional(shopifyStorefrontCheckoutSchema)

const document = `query Checkout($id: ID!) {
  node(id: $id) { ... on Checkout { ${checkoutFields} } }
}`

/** How a checkout stands. `completed`: a payment completed it. `open`: none has so far, which is no decline. */
export type ShopifyStorefrontCheckoutAnswer = Answer<
  ShopifyPaymentAnswerFields & {
    readonly kind: 'completed' | 'open'
    readonly checkout: ShopifyStorefrontCheckout
    /** Ours: which version of the API answered. */
    readonly apiVersion: ShopifyAnsweredVersion
  }
>

const standingOf = ({ id, order }: ShopifyStorefrontCheckout, isCompleted: boolean): ShopifyStanding =>
  isCompleted
    ? { id: (order?.id ?? id).slice(0, 256), providerStatus: 'completed', status: 'accepted' }
    : { id: id.slice(0, 256), providerStatus: 'open', status: 'unknown' }

/** Source: shopify.dev/docs/api/storefront/2024-01/objects/Checkout. */
export const getCheckout =
  (sender: Sender) =>
  async (checkoutId: string, options?: CallOptions): Promise<ShopifyStorefrontCheckoutAnswer> => {
    const variables = parseInput(variablesSchema, { id: checkoutId }, { provider, operation: operation.name })
    const input = { document, variables, root: 'node', answer }
    const { body, meta, apiVersion } = await sendGraphql(sender, operation, input, options)
    const checkout: ShopifyStorefrontCheckout | undefined = body
    if (checkout === undefined) throw notFound(operation, meta)
    const isCompleted = (checkout.completedAt ?? '').trim() !== '' || checkout.order !== undefined
    const facts = { test: false, standing: standingOf(checkout, isCompleted), checkout, apiVersion }
    return toAnswer({ kind: isCompleted ? 'completed' : 'open', ...facts }, meta)
  }
