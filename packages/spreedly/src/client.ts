import { type ClientOptions, invalidInput } from '@three-ds/core'
import { createTransport } from '@three-ds/core/http'
import { authorize } from './operations/authorize.ts'
import { capture } from './operations/capture.ts'
import { complete } from './operations/complete.ts'
import { createPaymentMethod } from './operations/create-payment-method.ts'
import { credit } from './operations/credit.ts'
import { listTransactions } from './operations/list-transactions.ts'
import { purchase } from './operations/purchase.ts'
import { redactPaymentMethod } from './operations/redact-payment-method.ts'
import { retainPaymentMethod } from './operations/retain-payment-method.ts'
import { scaAuthenticate } from './operations/sca-authenticate.ts'
import { showPaymentMethod } from './operations/show-payment-method.ts'
import { showTransaction } from './operations/show-transaction.ts'
import { transcript } from './operations/transcript.ts'
import { updateTransaction } from './operations/update-transaction.ts'
import { verify } from './operations/verify.ts'
import { voidTransaction } from './operations/void.ts'
import { provider } from './provider.ts'
import { readError } from './read-error.ts'

/** Credentials of one Spreedly environment, and where and how to call. */
export interface SpreedlyClientOptions extends ClientOptions {
  /** Names the environment; user name of Basic auth. */
  readonly environmentKey: string
  /** One of the organization's access secrets; password of Basic auth. It signs no callbacks: that is the signing secret. */
  readonly accessSecret: string
}

/** Base64 of UTF-8, for Basic auth. */
const basicAuth = (user: string, password: string): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`

function checkCredentials({ environmentKey, accessSecret }: SpreedlyClientOptions): void {
  const missing = Object.entries({ environmentKey, accessSecret }).filter(
    ([, value]) => typeof value !== 'string' || value.trim() === '',
  )
  if (missing.length === 0 && !environmentKey.includes(':')) return
  const issues = missing.map(([path]) => ({
    path,
    text: 'this credential is missing',
    remedy: 'Take it from the environment’s settings at Spreedly.',
  }))
  throw invalidInput(issues.length > 0 ? issues : [{ path: 'environmentKey', text: 'a colon is not allowed here' }], {
    provider,
    operation: 'createSpreedlyClient',
  })
}

/**
 * A client of Spreedly's Core API, JSON throughout. It holds no state; paths, fields and casing are the wire's.
 *
 * Every call takes its path parameters, then the body, then options; it answers with the wire's body, the closed field
 * `kind` and a non-enumerable `meta`. A decline is an answer. An error means that nobody knows or nothing was done:
 * `outcome` says which.
 *
 * @throws ThreeDSError `invalid-input` for missing credentials, an unusable `baseUrl`, or in a page (a client holds a secret)
 * @example
 * ```ts
 * import { createSpreedlyClient } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * const sandbox = createSpreedlySandbox() // yours: { environmentKey, accessSecret }
 * const client = createSpreedlyClient(sandbox.clientOptions)
 * const { gateway_token, transaction } = sandbox.request('frictionless')
 * const answer = await client.purchase(gateway_token, { ...transaction, amount: 3001 })
 * console.log(answer.kind) // succeeded
 * ```
 */
export function createSpreedlyClient(options: SpreedlyClientOptions) {
  checkCredentials(options)
  const authorization = basicAuth(options.environmentKey, options.accessSecret)
  const transport = createTransport({
    provider,
    baseUrl: 'https://core.spreedly.com/v1',
    headers: () => ({ authorization }),
    requestIdHeader: 'x-request-id',
    readError,
    options,
  })
  return {
    /** Charges: reserves and takes the amount. Sent once. */
    purchase: purchase(transport),
    /** Reserves the amount; `capture` takes it. Sent once. */
    authorize: authorize(transport),
    /** Checks the card without reserving money. Sent once. */
    verify: verify(transport),
    /** Moves a pending 3-D Secure transaction on. Show it first: a finished one is never completed again. */
    complete: complete(transport),
    /** Takes what was reserved, or a part of it. */
    capture: capture(transport),
    /** Lets go of what was reserved, or undoes a payment of the same day. */
    void: voidTransaction(transport),
    /** Gives back all or a part. */
    credit: credit(transport),
    /** Reads a transaction. */
    showTransaction: showTransaction(transport),
    /** Lists transactions, thirty calls a minute at most. */
    listTransactions: listTransactions(transport),
    /** Has Spreedly ask the gateway how a transaction stands: the way out of an unknown outcome. */
    updateTransaction: updateTransaction(transport),
    /** The conversation with the gateway, for people. */
    transcript: transcript(transport),
    /** Puts a card into the vault. */
    createPaymentMethod: createPaymentMethod(transport),
    showPaymentMethod: showPaymentMethod(transport),
    /** Keeps it in the vault. */
    retainPaymentMethod: retainPaymentMethod(transport),
    /** Forgets its number for ever. */
    redactPaymentMethod: redactPaymentMethod(transport),
    /** 3DS2 Global, stand-alone: authenticates and charges nothing. */
    scaAuthenticate: scaAuthenticate(transport),
  }
}

/** A client of Spreedly's Core API. */
export interface SpreedlyClient extends ReturnType<typeof createSpreedlyClient> {}
