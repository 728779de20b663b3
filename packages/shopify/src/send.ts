import { type CallOptions, type ClientOptions, type Clock, parseInput, systemClock } from '@three-ds/core'
import {
  type CallInput,
  type CallOutput,
  createTransport,
  type Operation,
  type Transport,
  type TransportConfig,
} from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { deprecationHeader, readAnsweredVersion, type ShopifyAnsweredVersion, versionHeader } from './api-version.ts'
import type { ShopifyShop } from './credentials.ts'
import { provider } from './provider.ts'
import { readRetryAfter } from './retry-after.ts'

/** What every call needs of its client. */
export interface Sender {
  readonly transport: Transport
  /** The version that is asked for; it stands in the path as `{api_version}`. */
  readonly apiVersion: string
  readonly clock: Clock
  /** Where the client calls this very machine over plain http, that origin: for `isVisitable`. */
  readonly ownOrigin: string | undefined
}

/** What came back, and what its headers tell. */
export interface ShopifyOutput<Body> {
  readonly body: Body
  readonly meta: CallOutput<Body>['meta']
  readonly apiVersion: ShopifyAnsweredVersion
  /** How long Shopify asks to wait before the next call, in milliseconds. */
  readonly retryAfterMs?: number
}

/** A sender of one shop. `options` have been checked; credentials stay in the closure of `headers`. */
export function createSender(
  options: ShopifyShop & ClientOptions,
  config: {
    readonly headers: () => Readonly<Record<string, string>>
    /** What failed answers of this API mean. */
    readonly readError: TransportConfig['readError']
    /** The token may be seen by everybody, so the client may stand in a page. */
    readonly publicCredentials?: boolean
  },
): Sender {
  const transport = createTransport({
    provider,
    baseUrl: `https://${options.shop.toLowerCase()}`,
    // Source: shopify.dev/docs/api/usage/response-codes, which asks for it in support requests.
    requestIdHeader: 'x-request-id',
    keepHeaders: [versionHeader, deprecationHeader, 'retry-after'],
    options,
    ...config,
  })
  const { apiVersion, clock = systemClock, baseUrl = '' } = options
  // Core has let plain http pass to this machine only.
  const ownOrigin = baseUrl.startsWith('http:') ? new URL(baseUrl).origin : undefined
  return { transport, apiVersion, clock, ownOrigin }
}

/** Checks a part of a body, and puts `extra` last. Nothing is sent where it does not fit. */
export function bodyOf<Schema extends z.ZodMiniType<object>>(
  operation: Operation,
  schema: Schema,
  value: unknown,
  options: CallOptions | undefined,
): z.output<Schema> {
  return { ...parseInput(schema, value, { provider, operation: operation.name }), ...options?.extra }
}

/** Sends an operation. Its path holds `{api_version}`, which is filled in here. */
export async function send<Schema extends z.ZodMiniType>(
  { transport, apiVersion, clock }: Sender,
  operation: Operation,
  input: CallInput<Schema>,
  options: CallOptions | undefined,
): Promise<ShopifyOutput<z.output<Schema>>> {
  const path = { ...input.path, api_version: apiVersion }
  const { body, meta, headers = {} } = await transport.send(operation, { ...input, path }, options)
  const retryAfterMs = readRetryAfter(headers['retry-after'], clock.now())
  return {
    body,
    meta,
    apiVersion: readAnsweredVersion(apiVersion, headers),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  }
}
