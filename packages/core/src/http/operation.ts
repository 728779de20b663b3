import type * as z from 'zod/mini'
import type { CallMeta, ClientOptions, IdempotentCallOptions } from '../call/options.ts'
import type { ThreeDSErrorInit } from '../errors/three-ds-error.ts'
import type { ProviderName } from '../vocabulary/names.ts'
import type { RateLimitHeaders } from './rate-limit.ts'
import type { KeptHeaders } from './response-head.ts'

/**
 * What an operation does at the provider. Retries follow from it, never from the HTTP method: only a `read` repeats by
 * itself, the others only under an idempotency key that the provider really keeps.
 */
export type Effect = 'read' | 'authenticate' | 'move-money'

/** One endpoint, as data. */
export interface Operation {
  /** The client's method: `purchase`. */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the base URL, with its parameters in braces: `/gateways/{gateway_token}/purchase.json`. */
  readonly path: string
  readonly effect: Effect
  /** The header under which the provider keeps an idempotency key; absent where it keeps none, and then the option is refused. */
  readonly idempotencyHeader?: string
  /** Deadline where neither the call nor the client names one, in milliseconds. */
  readonly timeoutMs: number
  /** How to find out after an unknown outcome, one sentence. */
  readonly findOut: string
  /** The answer is text, not JSON. */
  readonly text?: boolean
}

/**
 * What a failed answer means, where the provider tells more than its HTTP status does. What is left out, or undefined,
 * follows from the status.
 */
export type ErrorReading = Partial<
  Pick<
    ThreeDSErrorInit,
    'code' | 'message' | 'outcome' | 'remedy' | 'retryable' | 'providerCode' | 'issues' | 'retryAfterMs'
  >
>

/** What a transport is made of. Credentials live in the closure of `headers` only. */
export interface TransportConfig {
  readonly provider: ProviderName
  /** Where the caller's options name none. */
  readonly baseUrl: string
  /** Authorization and the like, made anew for every attempt. */
  readonly headers: () => Readonly<Record<string, string>>
  /** The response header that holds the provider's id of the request. */
  readonly requestIdHeader: string
  /** The response headers that tell of the rate limit, where the provider documents them. */
  readonly rateLimitHeaders?: RateLimitHeaders
  /** Further response headers that the package reads: `readError` gets them, and the output holds them. */
  readonly keepHeaders?: readonly string[] | undefined
  /** The credentials are no secret, so a client may stand in a page. */
  readonly publicCredentials?: boolean | undefined
  /**
   * Reads the provider's own error body: JSON without its nulls, or the text as it came where it is no JSON. What it
   * leaves out follows from the status. It must not throw, and must not repeat a value of the
   * wire other than a key of a closed form.
   */
  readonly readError: (failure: {
    readonly status: number
    readonly body: unknown
    /** The kept ones, by lower-case name. */
    readonly headers: KeptHeaders
  }) => ErrorReading | undefined
  readonly options: ClientOptions
}

/** One call. */
export interface CallInput<Schema extends z.ZodMiniType> {
  /** Values of the path's parameters; encoded by the transport. */
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | undefined>>
  /** JSON body, already validated. */
  readonly body?: unknown
  /** Shape of an answer. */
  readonly answer: Schema
  /** Is this non-2xx body an answer all the same (a decline)? */
  readonly isAnswer?: (status: number, body: unknown) => boolean
  /** Is this 2xx body a failure all the same (errors of GraphQL)? `readError` then tells which, and its outcome. */
  readonly isFailure?: (status: number, body: unknown) => boolean
}

/** What came back, validated. */
export interface CallOutput<Body> {
  readonly body: Body
  readonly meta: CallMeta
  /** The kept ones, by lower-case name; absent where the package keeps none. */
  readonly headers?: KeptHeaders
}

/** Sends operations. */
export interface Transport {
  /**
   * Sends one operation, repeats it where that does no harm, and reads the answer.
   *
   * @param options - `extra` is the client's to merge into the body. An `idempotencyKey` is refused where the operation
   * names no header for it.
   * @throws ThreeDSError `invalid-input` before anything is sent; `unauthorized`, `not-found`, `refused`, `rate-limited`,
   * `provider-unavailable`, `network`, `timeout`, `aborted`, `unreadable-response` after that. `outcome` says whether the
   * provider may have acted.
   */
  send<Schema extends z.ZodMiniType>(
    operation: Operation,
    input: CallInput<Schema>,
    options?: IdempotentCallOptions,
  ): Promise<CallOutput<z.output<Schema>>>
}
