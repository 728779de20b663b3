import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { provider } from '../../provider.ts'
import { neededText } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import {
  paymentFields,
  type ShopifyStorefrontPayment,
  type ShopifyStorefrontPaymentAnswer,
  shopifyStorefrontPaymentSchema,
} from '../schemas/storefront-payment.ts'
import { notFound } from './not-found.ts'
import { reads } from './operation.ts'
import { readStorefrontPayment } from './read-storefront-payment.ts'

const operation = reads('getPayment')

const variablesSchema = strictObject({ id: neededText() })

const answer = z.exactOptional(shopifyStorefrontPaymentSchema)

const document = `query Payment($id: ID!) {
  node(id: $id) { ... on Payment { ${paymentFields} } }
}`

/** Source: Shopify’s tutorial "Authenticating payments with 3D Secure", "GraphQL Storefront API changes". */
export const getPayment =
  (sender: Sender) =>
  async (paymentId: string, options?: CallOptions): Promise<ShopifyStorefrontPaymentAnswer> => {
    const variables = parseInput(variablesSchema, { id: paymentId }, { provider, operation: operation.name })
    const input = { document, variables, root: 'node', answer }
    const output = await sendGraphql(sender, operation, input, options)
    const payment: ShopifyStorefrontPayment | undefined = output.body
    if (payment === undefined) throw notFound(operation, output.meta)
    return readStorefrontPayment(payment, output, sender.ownOrigin)
  }
