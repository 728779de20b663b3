import { type ClientOptions, systemClock } from '@three-ds/core'
import { createTransport } from '@three-ds/core/http'
import {
  type FinaroInterface,
  findInterfaceIssues,
  findSecretIssues,
  interfaceHeaders,
  requireUsable,
} from './credentials.ts'
import { isTestHost, productionUrl } from './hosts.ts'
import { authorization } from './operations/authorization.ts'
import { capture } from './operations/capture.ts'
import { completion } from './operations/completion.ts'
import { invoiceInformation } from './operations/invoice-information.ts'
import { refund } from './operations/refund.ts'
import { sale } from './operations/sale.ts'
import { standalone } from './operations/standalone.ts'
import { voidInvoice } from './operations/void.ts'
import { provider } from './provider.ts'
import { readError } from './read-error.ts'
import type { Sender } from './send.ts'

/** Credentials of one merchant account at Finaro, and where and how to call. */
export interface FinaroClientOptions extends ClientOptions, FinaroInterface {
  /** Lasts until it is revoked; `exchangeAccessToken` gives it, once. */
  readonly accessToken: string
  /**
   * Are the answers those of a test? By default: unless `baseUrl` is a host of Shift4's production. Say `false` where a proxy
   * of yours stands before it: results of a test shift no liability.
   */
  readonly test?: boolean | undefined
}

/** Longer tokens are not taken. Source: Shift4 API 1.7.57, header `AccessToken`. */
const maxTokenLength = 52

/**
 * A client of the Shift4 Payments Platform REST API (Host Direct), which is Finaro's. It holds no state; paths, fields and
 * casing are the wire's.
 *
 * Every call takes the body (or what goes into headers), then options; it answers with the wire's body, the closed fields
 * `kind` and `test`, and a non-enumerable `meta`. A decline is an answer. An error means that nobody knows or nothing was
 * done: `outcome` says which.
 *
 * @throws ThreeDSError `invalid-input` for missing credentials, names that Shift4 does not take, an unusable `baseUrl`, or in
 * a page (a client holds a secret)
 * @example
 * ```ts
 * import { createFinaroClient } from '@three-ds/finaro'
 *
 * const client = createFinaroClient({
 *   accessToken: '00000000-0000-4000-8000-000000000000',
 *   interfaceName: 'Shop', interfaceVersion: '1.0', companyName: 'Shop Ltd',
 *   fetch: async () => Response.json({ result: [{ transaction: { invoice: '0000001625', responseCode: 'A' } }] }),
 * })
 * const answer = await client.sale({
 *   amount: { total: 19.99 }, currencyCode: 'EUR', transaction: { invoice: '1625' },
 *   card: { token: { value: '8048471746471119' } },
 * })
 * console.log(answer.kind) // succeeded
 * ```
 */
export function createFinaroClient(options: FinaroClientOptions) {
  const { accessToken, clock = systemClock } = options
  requireUsable(
    [...findSecretIssues({ accessToken }, maxTokenLength), ...findInterfaceIssues(options)],
    'createFinaroClient',
  )
  const headers = { ...interfaceHeaders(options), AccessToken: accessToken }
  const transport = createTransport({
    provider,
    baseUrl: productionUrl,
    headers: () => headers,
    // Shift4 documents no such header; this one is what proxies before it send.
    requestIdHeader: 'x-request-id',
    readError,
    options,
  })
  const test = options.test ?? isTestHost(options.baseUrl ?? productionUrl)
  const sender: Sender = { transport, now: () => clock.now(), test }
  return {
    /** Starts 3-D Secure. Charges nothing. Sent once. */
    standalone: standalone(sender),
    /** Goes on after a fingerprint: must follow every H. Charges nothing. Sent once. */
    completion: completion(sender),
    /** Reserves the amount; `capture` takes it. Sent once. */
    authorization: authorization(sender),
    /** Reserves and takes the amount. Sent once. */
    sale: sale(sender),
    /** Takes what was reserved. Sent once. */
    capture: capture(sender),
    /** Gives back all or a part. Sent once. */
    refund: refund(sender),
    /** Reads how an invoice stands: the way out of an unknown outcome. `findPayment` compares what it tells. */
    invoiceInformation: invoiceInformation(sender),
    /** Lets go of an invoice: always a decision of yours, never made here. Sent once. */
    void: voidInvoice(sender),
  }
}

/** A client of the Shift4 Payments Platform REST API. */
export interface FinaroClient extends ReturnType<typeof createFinaroClient> {}
