import type { JsonObject } from '@three-ds/core'
import { verifyCallback } from '../../src/callback/verify.ts'
import { type SignTransactionOptions, signTransaction } from '../../src/testing/callback-signature.ts'
import { renderCallbackJson, renderCallbackXml } from '../../src/testing/render-callback.ts'
import { sampleTransaction } from '../../src/testing/sample-transaction.ts'

export const signingSecret = 'signing-secret'

/** Both formats: what holds for one has to hold for the other. */
export const formats = [
  { format: 'XML', render: renderCallbackXml },
  { format: 'JSON', render: renderCallbackJson },
]

/** A signed transaction. */
export const signed = (overrides: JsonObject = {}, options: Partial<SignTransactionOptions> = {}) =>
  signTransaction(sampleTransaction(overrides), { signingSecret, ...options })

/** Of each transaction `accepted`, or the reason of its refusal; with its index where it is not the body's. */
export async function judged(
  body: string | Uint8Array,
  signingSecrets: readonly [string, ...string[]] = [signingSecret],
): Promise<string[]> {
  const verdicts = await verifyCallback(body, { signingSecrets })
  return verdicts.map((verdict) =>
    verdict.verdict === 'refused'
      ? `${verdict.reason}${verdict.index === undefined ? '' : ` at ${verdict.index}`}`
      : verdict.verdict,
  )
}

/** The event of a body that holds one believed transaction. */
export async function acceptedEvent(body: string | Uint8Array) {
  const [verdict] = await verifyCallback(body, { signingSecrets: [signingSecret] })
  if (verdict?.verdict !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(verdict)}`)
  return verdict.event
}
