import { invalidInput } from '../errors/invalid-input.ts'
import { parseInput } from '../wire/parse-input.ts'
import type { PaymentResult } from './payment-result.ts'
import { paymentResultSchema } from './payment-result-schema.ts'

const operation = 'parsePaymentResult'

const noOrigin = {
  path: 'options.origin',
  text: '"trusted" is needed here',
  remedy:
    'Parse only JSON that your own server wrote; what a browser says of a payment is read at the provider instead.',
}

/**
 * A payment result from JSON of your own store. There is no other origin: a browser's word on a payment has no type, ask the
 * provider. Unknown keys are kept; `null` is the same as absent.
 *
 * @param value - the parsed JSON, not its text
 * @throws ThreeDSError `invalid-input`, `not-sent`, if the shape is wrong or `origin` is missing, with every issue at once
 *
 * @example
 * ```ts
 * import { parsePaymentResult } from '@three-ds/core'
 *
 * const json = { provider: 'spreedly', id: 't', providerStatus: 'succeeded', evidence: 'fetched', test: true, final: true }
 * console.log(parsePaymentResult({ ...json, status: 'captured' }, { origin: 'trusted' }).status) // captured
 * ```
 */
export function parsePaymentResult(value: unknown, options: { readonly origin: 'trusted' }): PaymentResult {
  const origin: unknown = (options as typeof options | undefined)?.origin // JavaScript callers may leave it out
  if (origin !== 'trusted') throw invalidInput([noOrigin], { operation })
  // The schema has checked `evidence`, and that a decline is there exactly where the payment was declined.
  return parseInput(paymentResultSchema, value, { operation }) as PaymentResult
}
