import { type CallOptions, type Issue, invalidInput, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import type { SpreedlyClient } from '../client.ts'
import { provider } from '../provider.ts'
import {
  type SpreedlyPayment,
  type SpreedlyVerification,
  spreedlyPaymentSchema,
  spreedlyVerificationSchema,
} from '../schemas/payment.ts'
import type { SpreedlyTransactionAnswer } from '../schemas/transaction-answer.ts'

/** What a flow cannot do without: its natural key, and the ways back. */
interface WaysBack {
  /** The natural key of the flow: one for each attempt to pay. A new attempt after a decline takes a new one. */
  readonly order_id: string
  readonly redirect_url: string
  readonly callback_url: string
  readonly browser_info: string
}

/** A payment that may need 3-D Secure. Its `transaction` says how: `attempt_3dsecure` with version 2, or `sca_provider_key`. */
export type SpreedlyFlowRequest =
  | {
      readonly operation: 'purchase' | 'authorize'
      readonly gateway_token: string
      readonly transaction: SpreedlyPayment & WaysBack
    }
  | {
      readonly operation: 'verify'
      readonly gateway_token: string
      readonly transaction: SpreedlyVerification & WaysBack
    }

const envelopeSchema = strictObject({
  operation: z.enum(['purchase', 'authorize', 'verify']),
  gateway_token: z.string().check(z.minLength(1)),
  transaction: z.record(z.string(), z.unknown()),
})

const ways: readonly (keyof WaysBack)[] = ['order_id', 'redirect_url', 'callback_url', 'browser_info']

const missingWays = (transaction: SpreedlyVerification): readonly Issue[] =>
  ways
    .filter((name) => transaction[name] === undefined || transaction[name] === '')
    .map((name) => ({ path: `transaction.${name}`, text: 'a flow needs this field' }))

/** Saying nothing charges without 3-D Secure, which nobody means who starts a flow. */
function unaskedFor({
  attempt_3dsecure,
  sca_provider_key,
  sca_authentication_token,
  three_ds,
}: SpreedlyVerification): readonly Issue[] {
  if ([attempt_3dsecure, sca_provider_key, sca_authentication_token, three_ds].some((value) => value !== undefined))
    return []
  const remedy = 'Set attempt_3dsecure and three_ds_version, or sca_provider_key; false goes without 3-D Secure.'
  return [{ path: 'transaction.attempt_3dsecure', text: 'nothing here asks for 3-D Secure', remedy }]
}

/**
 * Checks a request whole, before its key is claimed.
 *
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkRequest(request: SpreedlyFlowRequest): void {
  const where = { provider, operation: 'start' }
  const { operation, transaction } = parseInput(envelopeSchema, request, where)
  const schema = operation === 'verify' ? spreedlyVerificationSchema : spreedlyPaymentSchema
  const checked = parseInput(schema, transaction, { ...where, root: 'transaction' })
  const issues = [...missingWays(checked), ...unaskedFor(checked)]
  if (issues.length > 0) throw invalidInput(issues, where)
}

/** Sends it: the one call of a flow that creates a transaction. */
export function sendRequest(
  client: SpreedlyClient,
  request: SpreedlyFlowRequest,
  options: CallOptions | undefined,
): Promise<SpreedlyTransactionAnswer> {
  switch (request.operation) {
    case 'purchase':
      return client.purchase(request.gateway_token, request.transaction, options)
    case 'authorize':
      return client.authorize(request.gateway_token, request.transaction, options)
    case 'verify':
      return client.verify(request.gateway_token, request.transaction, options)
  }
}
