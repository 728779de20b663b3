import type { JsonObject, JsonValue } from '@three-ds/core'
import { algorithms, requiredFields, type SigningAlgorithm } from '../callback/signed-fields.ts'
import { separator } from '../callback/signed-texts.ts'

/** How a fake signs. */
export interface SignTransactionOptions {
  readonly signingSecret: string
  /** Which fields, in which order. By default those of Spreedly's callbacks, `callback_url` where it is there. */
  readonly fields?: readonly string[] | undefined
  /** `sha1` by default, as Spreedly does. */
  readonly algorithm?: SigningAlgorithm | undefined
}

/** A transaction with its signature, ready to be rendered. */
export type SignedTransaction = JsonObject & {
  readonly signed: { readonly signature: string; readonly fields: string; readonly algorithm: string }
}

/**
 * Signs a transaction as Spreedly does, for tests and fakes: HMAC, in lower-case hex, over the values joined with bars, nil
 * and absent as the empty text.
 *
 * Source: developer.spreedly.com/docs/signed-requests; checked against the one callback that Spreedly published with its secret.
 *
 * @example
 * ```ts
 * import { sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
 *
 * const { signed } = await signTransaction(sampleTransaction(), { signingSecret: 'secret' })
 * console.log(signed.algorithm, signed.signature.length) // sha1 40
 * ```
 */
export async function signTransaction(
  transaction: JsonObject,
  { signingSecret, fields = fieldsOf(transaction), algorithm = 'sha1' }: SignTransactionOptions,
): Promise<SignedTransaction> {
  const text = fields.map((name) => printed(transaction[name])).join(separator)
  const signature = await hmac(algorithm, signingSecret, text)
  return { ...transaction, signed: { signature, fields: fields.join(' '), algorithm } }
}

const fieldsOf = (transaction: JsonObject): string[] =>
  [...requiredFields, 'ip', ...(transaction['callback_url'] === undefined ? [] : ['callback_url'])].sort()

const printed = (value: JsonValue | undefined): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

async function hmac(algorithm: SigningAlgorithm, secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder()
  const method = { name: 'HMAC', hash: algorithms[algorithm].digest }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), method, false, ['sign'])
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
