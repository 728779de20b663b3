import { type ClientOptions, invalidInput } from '@three-ds/core'
import { createTransport } from '@three-ds/core/http'
import { authorize } from './operations/authorize.ts'
import { provider } from './provider.ts'

/** Credentials of one account at Acme, and where and how to call. */
export interface AcmeClientOptions extends ClientOptions {
  /** The secret API key. */
  readonly apiKey: string
}

/** Acme's production. Reserved by RFC 2606: the address that Acme documents belongs here. */
const productionUrl = 'https://api.acme.example'

/**
 * A client of Acme's API. It holds no state; paths, fields and casing are the wire's.
 *
 * @throws ThreeDSError `invalid-input` for missing credentials, an unusable `baseUrl`, or in a page (a client holds a secret)
 */
export function createAcmeClient(options: AcmeClientOptions) {
  const { apiKey } = options
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    throw invalidInput([{ path: 'apiKey', text: 'missing', remedy: 'Hand in the API key.' }], {
      provider,
      operation: 'createAcmeClient',
    })
  }
  const transport = createTransport({
    provider,
    baseUrl: productionUrl,
    headers: () => ({ Authorization: `Bearer ${apiKey}` }),
    requestIdHeader: 'x-request-id',
    // What Acme's own error bodies tell beyond their status is read here.
    readError: () => undefined,
    options,
  })
  return {
    /** Reserves the amount. Sent once. */
    authorize: authorize(transport),
  }
}

/** A client of Acme's API. */
export interface AcmeClient extends ReturnType<typeof createAcmeClient> {}
