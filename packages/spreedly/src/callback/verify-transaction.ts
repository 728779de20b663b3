import { eventId, eventKey, type SpreedlyCallbackEvent } from './callback-event.ts'
import { Refused } from './refused.ts'
import { readSignature } from './signature.ts'
import { readSignedTexts, separator } from './signed-texts.ts'
import { toSignedValues } from './signed-values.ts'
import type { SigningKeys } from './signing-keys.ts'
import type { WrittenTransaction } from './written-transaction.ts'

/**
 * Checks one transaction, and types what its signature covers. The order matters: form, then signature, then values.
 *
 * @throws Refused for each reason that is about one transaction
 */
export async function verifyTransaction(
  transaction: WrittenTransaction,
  keys: SigningKeys,
): Promise<SpreedlyCallbackEvent> {
  const signature = readSignature(transaction)
  const texts = readSignedTexts(transaction, signature.fields)
  if (!(await keys.fit(signature, [...texts.values()].join(separator)))) throw new Refused('badSignature')
  const signed = toSignedValues(texts)
  return {
    type: 'callback',
    provider: 'spreedly',
    id: eventId(signed),
    evidence: 'signed',
    dedupeKey: eventKey(signed),
    data: signed,
    signed,
  }
}
