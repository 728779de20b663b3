import { type CallOptions, type ClientOptions, systemClock, ThreeDSError } from '@three-ds/core'
import { createTransport } from '@three-ds/core/http'
import * as z from 'zod/mini'
import {
  type FinaroInterface,
  findInterfaceIssues,
  findSecretIssues,
  interfaceHeaders,
  requireUsable,
} from '../credentials.ts'
import { toDateTime } from '../date-time.ts'
import { productionUrl } from '../hosts.ts'
import { provider } from '../provider.ts'
import { readError } from '../read-error.ts'
import { sendForResult } from '../send.ts'
import { authenticates } from './operation.ts'

/** What Finaro hands out for an account, once. */
export interface FinaroTokenExchange extends ClientOptions, FinaroInterface {
  /** Works once, and for a short time. */
  readonly authToken: string
  /** Names the interface, the same at every account that uses it. */
  readonly clientGuid: string
}

const operation = authenticates({
  name: 'exchangeAccessToken',
  method: 'POST',
  path: '/credentials/accesstoken',
  findOut: 'The AuthToken may be used up: ask Finaro for a new one.',
})

/** Longer ones are not taken. Source: Shift4 API 1.7.57, `credential`. */
const maxLength = 51

const credentialSchema = z.looseObject({ accessToken: z.string().check(z.minLength(1)) })

/**
 * Makes an access token of an AuthToken. The AuthToken is used up by it; the access token lasts until it is revoked: store it.
 * Sent once.
 *
 * Source: Shift4 API 1.7.57, `/credentials/accesstoken`.
 *
 * @throws ThreeDSError `invalid-input` for what cannot be sent; `unauthorized` for an AuthToken that is used up or unknown
 * @example
 * ```ts
 * import { exchangeAccessToken } from '@three-ds/finaro'
 *
 * const accessToken = await exchangeAccessToken({
 *   authToken: '00000000-0000-4000-8000-000000000001', clientGuid: '00000000-0000-4000-8000-000000000002',
 *   interfaceName: 'Shop', interfaceVersion: '1.0', companyName: 'Shop Ltd',
 *   fetch: async () => Response.json({ result: [{ credential: { accessToken: 'stored-safely' } }] }),
 * })
 * console.log(accessToken) // stored-safely
 * ```
 */
export async function exchangeAccessToken(options: FinaroTokenExchange, call?: CallOptions): Promise<string> {
  const { authToken, clientGuid, clock = systemClock } = options
  requireUsable(
    [...findSecretIssues({ authToken, clientGuid }, maxLength), ...findInterfaceIssues(options)],
    operation.name,
  )
  const headers = interfaceHeaders(options)
  const transport = createTransport({
    provider,
    baseUrl: productionUrl,
    headers: () => headers,
    requestIdHeader: 'x-request-id',
    readError,
    options,
  })
  const body = { dateTime: toDateTime(clock.now()), credential: { authToken, clientGuid }, ...call?.extra }
  const { first } = await sendForResult({ transport, now: () => clock.now(), test: false }, operation, { body }, call)
  const credential = credentialSchema.safeParse(first.credential)
  if (credential.success) return credential.data.accessToken
  throw new ThreeDSError({
    code: 'unreadable-response',
    message: 'Finaro answered without an access token.',
    outcome: 'unknown',
    remedy: operation.findOut,
    provider,
    operation: operation.name,
  })
}
