import { type CallbackVerdict, isThreeDSError, type JsonObject } from '@three-ds/core'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'
import { defaultMaxBytes } from './body-text.ts'
import { eventId, eventKey, type SpreedlyFetchedEvent } from './callback-event.ts'
import { type ReadCallback, readCallback } from './read-callback.ts'
import { caughtRefusal, refusalOf } from './refused.ts'

/** What `fetchCallback` needs. */
export interface FetchCallbackOptions {
  /** Reads one transaction from Spreedly: `(token) => client.showTransaction(token)`. */
  readonly show: (token: string) => Promise<{ readonly transaction: SpreedlyTransaction }>
  /** How many transactions one body may make this side fetch: anybody can post one. 100 by default. */
  readonly maxTransactions?: number | undefined
  /** Larger bodies are refused unread. 1 MiB by default. */
  readonly maxBytes?: number | undefined
}

/**
 * The way without a signature, which Spreedly's documentation names beside it: takes nothing from the body but tokens, and
 * reads each transaction from Spreedly, one after the other. Its answer has every field, those of 3DS among them.
 *
 * @param body - text or bytes as they came
 * @returns a verdict for each distinct token in the order of the body; what names none, is unknown to Spreedly, or is one too
 *   many is refused; an unreadable body is one refusal without `index`
 * @throws ThreeDSError `invalid-input` where the body was parsed before; and what `show` throws, other than `not-found`: then
 *   nothing was found out, and the sender should repeat
 * @example
 * ```ts
 * import { fetchCallback } from '@three-ds/spreedly'
 *
 * const show = async (token: string) => ({ transaction: { token, state: 'succeeded', succeeded: true } })
 * const [verdict] = await fetchCallback('{"transactions":[{"token":"T1"}]}', { show })
 * if (verdict?.verdict === 'accepted') console.log(verdict.event.transaction.state) // succeeded
 * ```
 */
export async function fetchCallback(
  body: string | Uint8Array,
  { show, maxTransactions = 100, maxBytes = defaultMaxBytes }: FetchCallbackOptions,
): Promise<readonly CallbackVerdict<SpreedlyFetchedEvent>[]> {
  let callback: ReadCallback
  try {
    callback = await readCallback(body, maxBytes, 'fetchCallback')
  } catch (error) {
    return [caughtRefusal(error)]
  }
  const verdicts: CallbackVerdict<SpreedlyFetchedEvent>[] = []
  const asked = new Set<string>()
  for (const [index, { token }] of callback.transactions.entries()) {
    if (typeof token !== 'string' || token === '') verdicts.push(refusalOf('noToken', index))
    else if (asked.has(token)) continue
    else if (asked.size >= maxTransactions) return [...verdicts, refusalOf('tooManyTokens', index)]
    else {
      asked.add(token)
      verdicts.push(await fetchOne(token, index, show))
    }
  }
  return verdicts
}

async function fetchOne(
  token: string,
  index: number,
  show: FetchCallbackOptions['show'],
): Promise<CallbackVerdict<SpreedlyFetchedEvent>> {
  try {
    const { transaction } = await show(token)
    if (transaction.token !== token) return refusalOf('otherToken', index)
    return { verdict: 'accepted', event: toEvent(transaction) }
  } catch (error) {
    if (isThreeDSError(error) && error.code === 'not-found') return refusalOf('unknownToken', index)
    throw error
  }
}

const toEvent = (transaction: SpreedlyTransaction): SpreedlyFetchedEvent => ({
  type: 'callback',
  provider: 'spreedly',
  id: eventId(transaction),
  evidence: 'fetched',
  dedupeKey: eventKey(transaction),
  data: coveredFields(transaction),
  transaction,
})

/** The fields that a signed event has, so that both ways give a flow the same. */
function coveredFields(transaction: SpreedlyTransaction): JsonObject {
  const { token, state, succeeded, amount, currency_code, transaction_type } = transaction
  const { created_at, updated_at, on_test_gateway, order_id, ip, callback_url } = transaction
  const identity = { token, state, succeeded, amount, currency_code, transaction_type }
  const fields = { ...identity, created_at, updated_at, on_test_gateway, order_id, ip, callback_url }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
