import type { ErrorReading } from '@three-ds/core/http'

/** What a code of a top-level error means. */
export type GraphqlErrorMeaning = Pick<ErrorReading, 'code' | 'outcome' | 'remedy' | 'retryable'> & {
  readonly text: string
}

/**
 * Codes of top-level errors, `extensions.code`. Data only; the list is open.
 *
 * Sources: shopify.dev/docs/api/storefront and shopify.dev/docs/api/payments-apps, "Status and error codes".
 */
export const graphqlErrorCodes: ReadonlyMap<string, GraphqlErrorMeaning> = new Map([
  [
    'THROTTLED',
    {
      text: 'asks to slow down',
      code: 'rate-limited',
      outcome: 'rejected',
      remedy: 'Wait until the bucket has filled again, then call again.',
    },
  ],
  [
    'ACCESS_DENIED',
    {
      text: 'does not allow this',
      code: 'unauthorized',
      outcome: 'rejected',
      remedy: 'Check the token, and that the app has the scope which the field needs.',
    },
  ],
  [
    'SHOP_INACTIVE',
    {
      text: 'does not serve this shop, which is not active',
      code: 'refused',
      outcome: 'rejected',
      remedy: 'Have the merchant open the shop again.',
    },
  ],
  [
    'MAX_COST_EXCEEDED',
    {
      text: 'refuses a query that costs too much',
      code: 'refused',
      outcome: 'rejected',
      remedy: 'Ask for less: fewer fields or shorter lists.',
    },
  ],
  [
    // Not in Shopify's list, and seen in its answers: a variable is checked before anything is carried out.
    'INVALID_VARIABLE',
    {
      text: 'takes no such value of a variable',
      code: 'refused',
      outcome: 'rejected',
      remedy: 'Check the ids, whole global ids as Shopify gave them, and what `extra` adds.',
    },
  ],
  ['INTERNAL_SERVER_ERROR', { text: 'failed', code: 'provider-unavailable', outcome: 'unknown' }],
])

/** The document did not fit the schema, so nothing was carried out: one of `validationCodes`. */
export const misfit: GraphqlErrorMeaning = {
  text: 'does not know what this call asks for',
  code: 'refused',
  outcome: 'rejected',
  remedy:
    'Ask for an API version that has the fields; the version that answered may be another than the one asked for.',
}

/** Any other code, or none: nobody knows what was done. */
export const strange: GraphqlErrorMeaning = {
  text: 'reports an error that this version does not know',
  code: 'unreadable-response',
  outcome: 'unknown',
}
