import {
  type AuthenticationFlow,
  type AuthenticationResult,
  type CallOptions,
  defineFlow,
  type FlowOptions,
  type JsonObject,
  type Move,
  type PaymentResult,
} from '@three-ds/core'

/** A call that stands alone, a sale or a capture, and the way to find out what became of it. */
export interface LoneCall<Request, P extends string> {
  readonly provider: P
  /** Whom it calls. */
  readonly client: object
  /**
   * Names the request, before it is sent. Under the key it is sent once, ever, so put what it is into it: `sale-1234567890`. `data` is kept:
   * what `findOut` needs, and no card number, no token, no credential.
   */
  readonly open: (request: Request) => { readonly key: string; readonly data: JsonObject }
  /** The one call. An error whose outcome is unknown is looked after; one that says that nothing was done is thrown. */
  readonly send: (request: Request, options: CallOptions | undefined) => Promise<PaymentResult>
  /** Asks the provider what became of it; only reads. `undefined`: it does not know yet, which never means "not charged". */
  readonly findOut: (data: JsonObject, options: CallOptions | undefined) => Promise<PaymentResult | undefined>
  /** The authentication that the payment was made with, out of `data`; `unknown` by default. */
  readonly authentication?: (data: JsonObject) => AuthenticationResult
}

/** How soon to ask again, in milliseconds; the reconciler's own pauses grow. */
const pauseMs = 5_000

/**
 * A lone call as a flow, so that the inbox keeps it, resolves its unknown outcome, and tells its end like that of any flow: `done`, with
 * `kind: 'payment'`.
 *
 * @example
 * ```ts
 * import { defineLoneCall } from '@three-ds/inbox'
 *
 * const sale = defineLoneCall({
 *   provider: 'acme',
 *   client: {},
 *   open: (order: string) => ({ key: `sale-${order}`, data: { order } }),
 *   send: async () => ({
 *     provider: 'acme', id: 'p-1', status: 'captured', providerStatus: 'paid', evidence: 'fetched', final: true, test: true,
 *   }),
 *   findOut: async () => undefined,
 * })
 * const step = await sale.start('7')
 * console.log(step.state.id, step.type === 'done' && step.kind) // acme:sale-7 payment
 * ```
 */
export function defineLoneCall<Request, P extends string>(
  { provider, client, open, send, findOut, authentication }: LoneCall<Request, P>,
  options?: FlowOptions,
): AuthenticationFlow<Request, P> {
  const move = (payment: PaymentResult | undefined, data: JsonObject): Move => {
    if (payment === undefined || payment.status === 'unknown') {
      return { step: { type: 'poll', reason: 'outcome-unknown', afterMs: pauseMs } }
    }
    const { test } = payment
    const known = authentication?.(data) ?? ({ provider, status: 'unknown', evidence: 'fetched', test } as const)
    return { step: { type: 'done', kind: 'payment', authentication: known, payment } }
  }
  return defineFlow(
    {
      provider,
      client,
      open,
      start: async (request, call) => move(await send(request, call.options), open(request).data),
      resume: async ({ data }, _event, call) => move(await findOut(data, call.options), data),
      find: async ({ data }, call) => move(await findOut(data, call.options), data),
    },
    options,
  )
}
