import type { ThreeDSError, ThreeDSErrorCode } from '../errors/three-ds-error.ts'
import type { Clock } from '../vocabulary/clock.ts'
import type { ProviderName } from '../vocabulary/names.ts'
import type { AbortSignalLike, FetchLike } from '../vocabulary/platform.ts'

/** The last argument of every call. */
export interface CallOptions {
  /** Ends the call at any point: before the send, in flight, in a pause, while reading the body. */
  readonly signal?: AbortSignalLike | undefined
  /** One deadline for attempts, pauses and reading the body together, in milliseconds. */
  readonly timeoutMs?: number | undefined
  /** Further headers, `traceparent` for one. They never replace the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Fields that the provider added since this version; merged into the body last. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined
}

/** Only where the provider keeps a key: elsewhere passing one does not compile, and is refused at run time. */
export interface IdempotentCallOptions extends CallOptions {
  /** One for each intent, the same for every repetition of it. */
  readonly idempotencyKey?: string | undefined
}

/** What a provider's answer tells of its rate limit: calls, of this client's account. */
export type RateLimit = {
  /** How many are allowed. */
  readonly limit?: number
  /** How many of them are left. */
  readonly remaining?: number
}

/** How an answer came about. */
export interface CallMeta {
  /** HTTP status. */
  readonly status: number
  /** The provider's own id of the request, for its support. */
  readonly requestId?: string
  /** How often the request was sent. */
  readonly attempts: number
  readonly durationMs: number
  readonly idempotencyKey?: string
  /** Where the provider tells it. */
  readonly rateLimit?: RateLimit
  /** The body as it came, at most its first 65,536 characters. It may hold personal data: do not log it. */
  readonly rawBody: string
}

/** A provider's answer. `meta` is not enumerable: `JSON.stringify`, spread and `toEqual` see the wire's fields only. */
export type Answer<Body> = Body & { readonly meta: CallMeta }

/** Where a client sends its calls: its base URL in parts. */
export type CallServer = {
  /** `api.example.com`. */
  readonly address: string
  readonly port: number
  /** What stands before every path, `/v1`; empty where nothing does. */
  readonly basePath: string
}

/** One attempt of one call, as the hooks see it: no URL with values, no header, no body. */
export interface CallEvent {
  /** The same for all attempts of one call. */
  readonly callId: string
  readonly provider: ProviderName
  /** The client's method, `purchase`. */
  readonly operation: string
  readonly method: string
  /** Below the base URL: `/gateways/{gateway_token}/purchase.json`. Fit for a metric's label. */
  readonly urlTemplate: string
  readonly server: CallServer
  /** From 1. */
  readonly attempt: number
}

/** The place of one request in a trace, as W3C Trace Context writes it. Source: www.w3.org/TR/trace-context, section 3. */
export interface TraceContext {
  /** `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`. */
  readonly traceparent: string
  readonly tracestate?: string | undefined
}

/** Something of an answer that this version does not know. Paths and kinds, never values. */
export interface DriftEvent {
  readonly provider: ProviderName
  readonly operation: string
  readonly kind: 'unknown-field' | 'unknown-value' | 'unexpected-shape'
  readonly path: string
}

/**
 * Where logs and traces plug in. What a hook throws is dropped: it must not change what becomes of a payment.
 *
 * Each attempt that `onRequest` tells of ends with one of `onAnswer`, `onRetry` and `onError`. A call ends with one of `onAnswer` and
 * `onError`; where it ends in a pause, that is told of the attempt before the pause, which had ended already.
 */
export interface ClientHooks {
  onRequest?(event: CallEvent): void
  /**
   * The place of this attempt in a trace, asked after `onRequest`: sent as `traceparent` and `tracestate`, unless the caller gave a
   * `traceparent` of its own. What is no such header is not sent.
   */
  traceContext?(event: CallEvent): TraceContext | undefined
  /** The head of an answer came; its body is read after this. */
  onResponse?(
    event: CallEvent & {
      readonly status: number
      readonly durationMs: number
      readonly requestId?: string
      /** Where the provider tells it, beside a 429 too. */
      readonly rateLimit?: RateLimit
    },
  ): void
  /** The answer came whole, and is one. A decline is an answer too. */
  onAnswer?(
    event: CallEvent & { readonly status: number; readonly durationMs: number; readonly requestId?: string },
  ): void
  onRetry?(event: CallEvent & { readonly delayMs: number; readonly reason: ThreeDSErrorCode }): void
  onError?(event: CallEvent & { readonly error: ThreeDSError }): void
  onDrift?(event: DriftEvent): void
}

/** What every `create…Client` takes beside its credentials. */
export interface ClientOptions {
  /** Another host, for a proxy or a sandbox: `http://localhost:4000/v1`. */
  readonly baseUrl?: string | undefined
  /** Another `fetch`, for a fake or an edge runtime. */
  readonly fetch?: FetchLike | undefined
  /**
   * Deadline of every call in milliseconds, instead of each operation's own. The defaults outlast the provider's timers: a
   * shorter one makes outcomes unknown that the provider would have told.
   */
  readonly timeoutMs?: number | undefined
  readonly hooks?: ClientHooks | undefined
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for the jitter of pauses. */
  readonly random?: (() => number) | undefined
}
