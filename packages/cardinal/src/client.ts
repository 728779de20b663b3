import type { ClientOptions, SeenStore } from '@three-ds/core'
import { createTransport } from '@three-ds/core/http'
import { authorizationOf, checkCredentials, type VerifoneCredentials } from './credentials.ts'
import { createSession } from './jwt/create-session.ts'
import type { CardinalApiKey } from './jwt/request-jwt-options.ts'
import { keptKey } from './jwt/verification-key.ts'
import type { VerifiedResponseJwt } from './jwt/verified-response-jwt.ts'
import type { AcceptedRequests } from './jwt/verify-response-jwt-options.ts'
import { verifyWithKey } from './jwt/verify-with-key.ts'
import { marking } from './marked.ts'
import { noApiKey } from './no-api-key.ts'
import { countAuthentications } from './operations/count-authentications.ts'
import { createCardPayment } from './operations/create-card-payment.ts'
import { createJwt } from './operations/create-jwt.ts'
import { listAuthentications } from './operations/list-authentications.ts'
import { listTransactions } from './operations/list-transactions.ts'
import { lookup } from './operations/lookup.ts'
import { showAuthentication } from './operations/show-authentication.ts'
import { showTransaction } from './operations/show-transaction.ts'
import { validateJwt } from './operations/validate-jwt.ts'
import { provider } from './provider.ts'
import { readError } from './read-error.ts'
import { liveServers, verifoneServers } from './servers.ts'

/** Credentials of Cardinal and Verifone, and where and how to call. */
export interface CardinalClientOptions
  extends ClientOptions,
    Partial<{ [K in keyof CardinalApiKey]: CardinalApiKey[K] | undefined }> {
  /** Of Verifone's API: every call over the network needs them. */
  readonly verifone: VerifoneCredentials
  /** No money moves there. By default everything but Verifone's three live servers counts as a test. */
  readonly test?: boolean | undefined
}

/** What `verifyResponse` holds a token against, beside the client's own key. */
export type ResponseExpectations = AcceptedRequests & {
  /** The lookup's `transaction_id`. */
  readonly transactionId?: string | undefined
  readonly seen?: SeenStore | undefined
}

/** The documents print base URLs down to the 3-D Secure service; here one base serves payments too. */
const baseOf = (url: string): string => url.replace(/\/3ds-service\/*$/, '').replace(/\/+$/, '')

/** The same server may be written with capitals, or with its port. */
const isLive = (baseUrl: string): boolean =>
  URL.canParse(baseUrl) && liveServers.includes(baseOf(new URL(baseUrl).href))

/**
 * A client of CardinalCommerce's 3-D Secure as Verifone serves it, and of Verifone's card payment. It holds no state; paths,
 * fields and casing are the wire's.
 *
 * Every call takes its path parameters, then the body, then options; it answers with the wire's body and a non-enumerable
 * `meta`. A decline is an answer. An error means that nobody knows or nothing was done: `outcome` says which.
 *
 * Who is with Cardinal directly, without Verifone, can use the tokens (`createRequestJwt`, `verifyResponseJwt`) and nothing
 * that goes over the network.
 *
 * @throws ThreeDSError `invalid-input` for missing credentials, an unusable `baseUrl`, or in a page (a client holds a secret)
 * @example
 * ```ts
 * import { createCardinalClient } from '@three-ds/cardinal'
 *
 * const client = createCardinalClient({
 *   apiIdentifier: 'identifier', orgUnitId: 'unit', apiKey: 'key', // of Cardinal; leave them out where Verifone makes the tokens
 *   verifone: { userId: 'user', apiKey: 'key' },
 * })
 * const session = await client.createSession({ orderNumber: 'order-7', amount: 1999, currency: 'EUR' })
 * console.log(session.jwt.split('.').length) // 3
 * ```
 */
export function createCardinalClient(options: CardinalClientOptions) {
  const key = checkCredentials(options)
  const baseUrl = options.baseUrl === undefined ? verifoneServers.emea : baseOf(String(options.baseUrl))
  const authorization = authorizationOf(options.verifone)
  const transport = createTransport({
    provider,
    baseUrl,
    headers: () => ({ authorization: authorization() }),
    requestIdHeader: 'x-request-id',
    readError,
    options: { ...options, baseUrl },
  })
  const verificationKey = keptKey(key?.apiKey ?? '')
  const test = options.test ?? !isLive(baseUrl)
  const marked = marking(test)
  return {
    /** Nothing that this client reads is money. */
    test,
    /** Can it sign and verify tokens itself? Where not, `createJwt` and `validateJwt` do. */
    holdsApiKey: key !== undefined,
    /** Signs a session for the page, without a call. */
    createSession: createSession(key, options.clock),
    /** Verifies a response token with the client's key, without a call. See `verifyResponseJwt`. */
    verifyResponse: marked(async (jwt: string, expected: ResponseExpectations): Promise<VerifiedResponseJwt> => {
      if (key === undefined) throw noApiKey('verifyResponse')
      const { apiKey, apiIdentifier: issuer } = key
      return verifyWithKey(jwt, { ...expected, apiKey, issuer, clock: options.clock }, verificationKey)
    }),
    /** Has Verifone make a token for Songbird: `sessionFromJwt` reads it. */
    createJwt: createJwt(transport),
    /** Asks whether the card takes part, and the issuer what it wants. Sent once. */
    lookup: marked(lookup(transport)),
    /** Has Verifone verify a response token, and reads what it came to. */
    validateJwt: marked(validateJwt(transport)),
    /** Reads a stored authentication by its `_id`. */
    showAuthentication: marked(showAuthentication(transport)),
    /** Lists stored authentications; by `transaction_id` there is one. */
    listAuthentications: marked(listAuthentications(transport)),
    countAuthentications: countAuthentications(transport),
    /** Charges or reserves. Sent once. */
    createCardPayment: marked(createCardPayment(transport)),
    /** Reads a payment. */
    showTransaction: marked(showTransaction(transport)),
    /** Lists payments, by `merchant_reference`: the way out of an unknown outcome. */
    listTransactions: marked(listTransactions(transport)),
  }
}

/** A client of CardinalCommerce as Verifone serves it. */
export interface CardinalClient extends ReturnType<typeof createCardinalClient> {}
