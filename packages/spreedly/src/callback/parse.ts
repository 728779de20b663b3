import { invalidInput, type JsonObject } from '@three-ds/core'
import { provider } from '../provider.ts'
import { type SpreedlyTransaction, spreedlyTransactionSchema } from '../schemas/transaction.ts'
import { type CallbackFormat, defaultMaxBytes } from './body-text.ts'
import { readCallback } from './read-callback.ts'
import { Refused } from './refused.ts'

/**
 * A transaction as a callback tells it. Nobody has proven any of it: anybody can post to a callback address.
 *
 * - `transaction`: it has the shape of the API's. `unrecognized`: it has not, and is kept as it came.
 */
export type SpreedlyCallbackTransaction = { readonly evidence: 'browser' } & (
  | { readonly kind: 'transaction'; readonly transaction: SpreedlyTransaction }
  | { readonly kind: 'unrecognized'; readonly transaction: JsonObject }
)

/** A callback, read and not verified. */
export interface SpreedlyCallback {
  readonly format: CallbackFormat
  readonly transactions: readonly SpreedlyCallbackTransaction[]
}

/**
 * Reads a callback without verifying anything: for logs, for support, for a look. Decide with `verifyCallback` or
 * `fetchCallback`.
 *
 * XML and JSON give the same objects, in the shape of the API's JSON: nil is absent, an empty element the empty text, a
 * message's key is `message_key`, forms are text.
 *
 * @param body - text or bytes as they came
 * @param options - `maxBytes`: larger bodies are refused, 1 MiB by default
 * @throws ThreeDSError `invalid-input` with path `body` for what is no callback, or hostile
 * @example
 * ```ts
 * import { parseCallback } from '@three-ds/spreedly'
 *
 * const xml = '<transactions><transaction><token>T1</token><state>pending</state>' +
 *   '<succeeded type="boolean">false</succeeded></transaction></transactions>'
 * const { transactions } = await parseCallback(xml)
 * console.log(transactions[0]?.transaction['token']) // T1
 * ```
 */
export async function parseCallback(
  body: string | Uint8Array,
  { maxBytes = defaultMaxBytes }: { readonly maxBytes?: number | undefined } = {},
): Promise<SpreedlyCallback> {
  try {
    const { format, transactions } = await readCallback(body, maxBytes, 'parseCallback')
    return { format, transactions: transactions.map(toCallbackTransaction) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw invalidInput([{ path: 'body', text: error.message }], { provider, operation: 'parseCallback' })
  }
}

function toCallbackTransaction(transaction: JsonObject): SpreedlyCallbackTransaction {
  const read = spreedlyTransactionSchema.safeParse(transaction)
  return read.success
    ? { evidence: 'browser', kind: 'transaction', transaction: read.data }
    : { evidence: 'browser', kind: 'unrecognized', transaction }
}
