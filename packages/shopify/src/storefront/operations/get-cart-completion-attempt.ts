import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { provider } from '../../provider.ts'
import { neededText } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import {
  type ShopifyCartAttempt,
  type ShopifyCartAttemptAnswer,
  shopifyCartAttemptSchema,
} from '../schemas/cart-attempt.ts'
import { notFound } from './not-found.ts'
import { reads } from './operation.ts'
import { readCartAttempt } from './read-cart-attempt.ts'

const operation = reads('getCartCompletionAttempt')

const variablesSchema = strictObject({ attemptId: neededText() })

const answer = z.exactOptional(shopifyCartAttemptSchema)

const document = `query CartAttempt($attemptId: String!) {
  cartCompletionAttempt(attemptId: $attemptId) {
    __typename
    ... on CartCompletionActionRequired {
      id
      action { __typename ... on CompletePaymentChallenge { redirectUrl } }
    }
    ... on CartCompletionProcessing { id pollDelay }
    ... on CartCompletionSuccess { id orderId orderUrl completedAt }
    ... on CartCompletionFailed { id errors { code message } }
  }
}`

/** Source: shopify.dev/docs/api/storefront/2026-04/queries/cartCompletionAttempt (since 2023-04). */
export const getCartCompletionAttempt =
  (sender: Sender) =>
  async (attemptId: string, options?: CallOptions): Promise<ShopifyCartAttemptAnswer> => {
    const variables = parseInput(variablesSchema, { attemptId }, { provider, operation: operation.name })
    const input = { document, variables, root: 'cartCompletionAttempt', answer }
    const output = await sendGraphql(sender, operation, input, options)
    const attempt: ShopifyCartAttempt | undefined = output.body
    if (attempt === undefined) throw notFound(operation, output.meta)
    return readCartAttempt({ ...attempt, id: attempt.id ?? attemptId }, output, sender.ownOrigin)
  }
