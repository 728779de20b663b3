import type { JsonObject } from '@three-ds/core'
import { type SpreedlyCallbackEvent, verifyCallback } from '@three-ds/spreedly'
import { renderCallbackJson, renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'

/** The environment's, which the attacker does not have. */
export const signingSecret = 'the-environment’s-own-secret'

/** A transaction of the shop's, signed as Spreedly signs. The attacker has seen it on its way. */
export const signed = (fields: JsonObject = {}) =>
  signTransaction(sampleTransaction({ order_id: 'order-1', ...fields }), { signingSecret })

/** The same transaction in both of Spreedly's formats. */
export const formats = [
  { format: 'XML', render: renderCallbackXml },
  { format: 'JSON', render: renderCallbackJson },
] as const

/** What the verifier says of each transaction: `accepted`, or why not. */
export const judged = async (body: string | Uint8Array): Promise<readonly string[]> =>
  (await verifyCallback(body, { signingSecrets: [signingSecret] })).map((verdict) =>
    verdict.verdict === 'refused' ? verdict.reason : verdict.verdict,
  )

/** The one event of a body that is believed. */
export async function believed(body: string | Uint8Array): Promise<SpreedlyCallbackEvent> {
  const [verdict] = await verifyCallback(body, { signingSecrets: [signingSecret] })
  if (verdict?.verdict !== 'accepted') throw new TypeError('a genuine callback was refused')
  return verdict.event
}
