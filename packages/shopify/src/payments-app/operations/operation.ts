import type { Operation } from '@three-ds/core/http'
import { changes, movesMoney } from '../../operation.ts'

/** One address for all of them. Source: shopify.dev/docs/api/payments-apps, "GraphQL endpoint". */
const endpoint = { method: 'POST', path: '/payments_apps/api/{api_version}/graphql.json' } as const

/** Source: shopify.dev/docs/api/payments-apps, `paymentSessionResolve`: a repeated one succeeds and changes nothing. */
const findOut =
  'Send the same again: Shopify keeps the first one of a session, and answers a repetition with where the session stands.'

/** A call that moves a session on; the payment is not decided by it. Sent once. */
export const movesOn = (name: string): Operation => changes({ ...endpoint, name, findOut })

/** A call that decides the payment in Shopify for good. Sent once. */
export const decides = (name: string): Operation => movesMoney({ ...endpoint, name, findOut })
