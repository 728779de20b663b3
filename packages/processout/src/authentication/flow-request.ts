import { invalidInput, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { type ProcessOutAuthorization, processOutAuthorizationSchema } from '../schemas/authorization.ts'
import { type ProcessOutInvoiceInput, processOutInvoiceInputSchema } from '../schemas/invoice-input.ts'

/** What is to be paid, under a name of its own. */
type NamedInvoice = ProcessOutInvoiceInput & {
  /**
   * The natural key of the flow: one for each attempt to pay, your order id for example. A new attempt after a
   * decline takes a new one. ProcessOut repeats it on the transaction and in events, and so a lost payment is found.
   */
  readonly name: string
}

/**
 * A payment that may need 3-D Secure. Who runs it is chosen here and never guessed from an answer:
 *
 * - `hosted` (by default): ProcessOut's own page does every further step; this side never sends the authorization
 *   again.
 * - `own`: a page or an app of yours takes the steps, and each `gway_req_…` token that it brings back is sent again.
 */
export type ProcessOutFlowRequest =
  | {
      readonly page?: 'hosted' | undefined
      readonly invoice: NamedInvoice & {
        /** Where ProcessOut's page sends the cardholder back to. */
        readonly return_url: string
      }
      readonly authorize: ProcessOutAuthorization
    }
  | { readonly page: 'own'; readonly invoice: NamedInvoice; readonly authorize: ProcessOutAuthorization }

const requestSchema = strictObject({
  page: z.optional(z.enum(['hosted', 'own'])),
  invoice: processOutInvoiceInputSchema,
  authorize: processOutAuthorizationSchema,
})

const withoutReturn = {
  path: 'invoice.return_url',
  text: 'the hosted page needs an address that it sends the cardholder back to',
  remedy: 'Set `return_url`, or take the steps on a page of your own: `page: "own"`.',
} as const

/**
 * Checks a request whole, before its key is claimed.
 *
 * Source for `return_url`: docs.processout.com/docs/3ds-hosted-page, "Pre-requisites".
 *
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkRequest(request: ProcessOutFlowRequest): void {
  const where = { provider, operation: 'start' }
  const { page, invoice } = parseInput(requestSchema, request, where)
  if (page !== 'own' && (invoice.return_url ?? '') === '') throw invalidInput([withoutReturn], where)
}
