import { type ClientOptions, present } from '@three-ds/core'
import { createTransport } from '@three-ds/core/http'
import { basicAuth, isSandboxProject, type ProcessOutCredentials, requireUsable } from './credentials.ts'
import { localOriginOf, productionUrl } from './hosts.ts'
import { authorizeInvoice } from './operations/authorize-invoice.ts'
import { captureInvoice } from './operations/capture-invoice.ts'
import { createCustomer } from './operations/create-customer.ts'
import { createInvoice } from './operations/create-invoice.ts'
import { createToken } from './operations/create-token.ts'
import { deleteCustomer } from './operations/delete-customer.ts'
import { deleteInvoice } from './operations/delete-invoice.ts'
import { deleteToken } from './operations/delete-token.ts'
import { getCustomer } from './operations/get-customer.ts'
import { getEvent } from './operations/get-event.ts'
import { getInvoice } from './operations/get-invoice.ts'
import { getToken } from './operations/get-token.ts'
import { getTransaction } from './operations/get-transaction.ts'
import { incrementAuthorization } from './operations/increment-authorization.ts'
import { initiateThreeDS } from './operations/initiate-three-d-s.ts'
import { listEvents } from './operations/list-events.ts'
import { listInvoiceTransactions } from './operations/list-invoice-transactions.ts'
import { listTransactions } from './operations/list-transactions.ts'
import { refundInvoice } from './operations/refund-invoice.ts'
import { updateCustomer } from './operations/update-customer.ts'
import { updateInvoice } from './operations/update-invoice.ts'
import { updateToken } from './operations/update-token.ts'
import { voidInvoice } from './operations/void-invoice.ts'
import { provider } from './provider.ts'
import { readError } from './read-error.ts'
import type { Sender } from './send.ts'

/** Credentials of one project, and where and how to call. */
export interface ProcessOutClientOptions extends ClientOptions, ProcessOutCredentials {}

/** Source: processout/processout-node and processout/processout-go, which send the same. */
const apiVersion = '1.4.0.0'

/**
 * A client of ProcessOut's API. It holds no state; paths, fields and casing are the wire's.
 *
 * Every call takes its path parameters, then the body, then options; it answers with the wire's body, the closed fields
 * `kind` and `test` where money or a card is concerned, and a non-enumerable `meta`. A decline is an answer, and so is a step
 * for the cardholder, under HTTP 410 as well. An error means that nobody knows or nothing was done: `outcome` says which.
 * ProcessOut keeps idempotency keys: a call that carries one is repeated under it where that helps.
 *
 * @throws ThreeDSError `invalid-input` for missing credentials, a pair of which one half is live and the other a sandbox's, an
 * unusable `baseUrl`, or in a page (a client holds a secret)
 * @example
 * ```ts
 * import { createProcessOutClient } from '@three-ds/processout'
 *
 * const client = createProcessOutClient({
 *   projectId: 'test-proj_1', projectSecret: 'key_sandbox_1',
 *   fetch: async () => Response.json({ success: true, transaction: { id: 'tr_1', status: 'authorized' } }),
 * })
 * const answer = await client.authorizeInvoice('iv_1', { source: 'card_1' }, { idempotencyKey: 'order-1' })
 * console.log(answer.kind) // succeeded
 * ```
 */
export function createProcessOutClient(options: ProcessOutClientOptions) {
  requireUsable(options)
  const headers = { authorization: basicAuth(options), 'api-version': apiVersion }
  const transport = createTransport({
    provider,
    baseUrl: productionUrl,
    headers: () => headers,
    // ProcessOut documents no such header; this one is what proxies before it send.
    requestIdHeader: 'x-request-id',
    // Source: docs.processout.com/docs/rate-limits.
    rateLimitHeaders: { limit: 'x-ratelimit', remaining: 'x-ratelimit-remaining' },
    readError,
    options,
  })
  const sender: Sender = {
    transport,
    test: isSandboxProject(options.projectId),
    ...present({ localOrigin: localOriginOf(options.baseUrl) }),
  }
  return {
    /** Makes an invoice. Charges nothing. */
    createInvoice: createInvoice(sender),
    getInvoice: getInvoice(sender),
    updateInvoice: updateInvoice(sender),
    /** Only while no payment was started. */
    deleteInvoice: deleteInvoice(sender),
    /** Reserves the amount; `captureInvoice` takes it. May need the cardholder. */
    authorizeInvoice: authorizeInvoice(sender),
    /** Takes what was reserved, or reserves and takes. May need the cardholder. */
    captureInvoice: captureInvoice(sender),
    /** Lets go of what was reserved, or of a part. */
    voidInvoice: voidInvoice(sender),
    /** Reserves more. */
    incrementAuthorization: incrementAuthorization(sender),
    /** Gives back all or a part. */
    refundInvoice: refundInvoice(sender),
    /** The invoice's transactions: the way out of an unknown outcome, and of the 410, which names none. */
    listInvoiceTransactions: listInvoiceTransactions(sender),
    /** Starts 3-D Secure ahead of the payment, as ProcessOut's own pages do. Charges nothing. */
    initiateThreeDS: initiateThreeDS(sender),
    /** Reads how a payment stands: what counts after the cardholder has come back. */
    getTransaction: getTransaction(sender),
    listTransactions: listTransactions(sender),
    createCustomer: createCustomer(sender),
    getCustomer: getCustomer(sender),
    updateCustomer: updateCustomer(sender),
    deleteCustomer: deleteCustomer(sender),
    /** Keeps a payment method for a customer; with `verify` it may need the cardholder. */
    createToken: createToken(sender),
    getToken: getToken(sender),
    /** Changes or verifies it. */
    updateToken: updateToken(sender),
    deleteToken: deleteToken(sender),
    /** What a webhook only hints at. Its rate limit is its own. */
    getEvent: getEvent(sender),
    listEvents: listEvents(sender),
  }
}

/** A client of ProcessOut's API. */
export interface ProcessOutClient extends ReturnType<typeof createProcessOutClient> {}
