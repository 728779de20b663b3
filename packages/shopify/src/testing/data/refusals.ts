import type { JsonValue } from '@three-ds/core'

/** An error of the REST API, or of HTTP: `errors` as it stands in the body. */
export interface RefusalRow {
  readonly status: 400 | 401 | 404 | 422
  readonly errors: JsonValue
}

/**
 * Errors of the fake that are no outcome of a payment.
 *
 * Sources: shopify.dev/docs/api/usage/response-codes for the statuses, and the words of 404 and of a missing parameter. What 401
 * says, and which fields 422 names, is the fake's choice: no sample is public.
 */
export const refusals = {
  unauthorized: { status: 401, errors: 'The access token is not known.' },
  notFound: { status: 404, errors: 'Not Found' },
  unreadable: { status: 400, errors: { payment: 'Required parameter missing or invalid' } },
  query: { status: 400, errors: { query: 'Required parameter missing or invalid' } },
  amount: { status: 422, errors: { amount: ['is invalid'] } },
  session: { status: 422, errors: { session_id: ['is invalid'] } },
  uniqueToken: { status: 422, errors: { unique_token: ["can't be blank"] } },
} as const satisfies Readonly<Record<string, RefusalRow>>
