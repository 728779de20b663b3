import type { CallbackVerdict } from '@three-ds/core'
import { type BodyText, defaultMaxBytes, readBodyText } from './body-text.ts'
import type { SpreedlyCallbackEvent } from './callback-event.ts'
import { caughtRefusal } from './refused.ts'
import { createSigningKeys, type SigningKeys } from './signing-keys.ts'
import { verifyTransaction } from './verify-transaction.ts'
import { readWrittenJson } from './written-json.ts'
import type { WrittenTransaction } from './written-transaction.ts'
import { readWrittenXml } from './written-xml.ts'

/** What `verifyCallback` needs. */
export interface VerifyCallbackOptions {
  /** The environment's signing secrets: the current one, and the previous one while it is being rolled. */
  readonly signingSecrets: readonly [string, ...string[]]
  /** Larger bodies are refused unread. 1 MiB by default. */
  readonly maxBytes?: number | undefined
}

/**
 * Verifies a callback, XML or JSON, transaction by transaction. Repetitions verify too, for ever: there is no nonce, so
 * remember `dedupeKey`, as `createSpreedlyCallbackReceiver` does.
 *
 * The signature (HMAC, hex, over the values of `signed/fields` joined with bars) is the one of
 * developer.spreedly.com/docs/signed-requests. It covers a dozen fields and no 3DS field: only `event.signed` is proven.
 *
 * @param body - text or bytes as they came: a parsed and printed body does not verify
 * @returns a verdict for each transaction in the order of the body, or one refusal without `index` for the whole body
 * @throws ThreeDSError `invalid-input` where the body was parsed before, or a secret is missing
 * @example
 * ```ts
 * import { verifyCallback } from '@three-ds/spreedly'
 * import { renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
 *
 * const signed = await signTransaction(sampleTransaction({ order_id: 'order-7' }), { signingSecret: 'secret' })
 * const [verdict] = await verifyCallback(renderCallbackXml([signed]), { signingSecrets: ['secret'] })
 * if (verdict?.verdict === 'accepted') console.log(verdict.event.signed.order_id) // order-7
 * ```
 */
export async function verifyCallback(
  body: string | Uint8Array,
  { signingSecrets, maxBytes }: VerifyCallbackOptions,
): Promise<readonly CallbackVerdict<SpreedlyCallbackEvent>[]> {
  return verifyWith(createSigningKeys(signingSecrets, 'verifyCallback'), body, maxBytes)
}

/** `verifyCallback` with keys that outlive one body. */
export async function verifyWith(
  keys: SigningKeys,
  body: string | Uint8Array,
  maxBytes = defaultMaxBytes,
): Promise<readonly CallbackVerdict<SpreedlyCallbackEvent>[]> {
  try {
    const written = readWritten(readBodyText(body, maxBytes, 'verifyCallback'))
    return await Promise.all(written.map((transaction, index) => judge(transaction, index, keys)))
  } catch (error) {
    return [caughtRefusal(error)]
  }
}

const readWritten = ({ format, text }: BodyText): WrittenTransaction[] =>
  format === 'xml' ? readWrittenXml(text) : readWrittenJson(text)

const judge = (
  transaction: WrittenTransaction,
  index: number,
  keys: SigningKeys,
): Promise<CallbackVerdict<SpreedlyCallbackEvent>> =>
  verifyTransaction(transaction, keys).then(
    (event) => ({ verdict: 'accepted', event }),
    (error: unknown) => caughtRefusal(error, index),
  )
