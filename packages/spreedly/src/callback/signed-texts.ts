import { Refused } from './refused.ts'
import { mayBeEmpty, requiredFields } from './signed-fields.ts'
import type { WrittenTransaction } from './written-transaction.ts'

const required: ReadonlySet<string> = new Set(requiredFields)

/** Separates the signed values in what is signed. It is not escaped there. */
export const separator = '|'

/**
 * The signed values by name, in the order in which they are signed. Nil and absent are the empty text, as in Spreedly's
 * own sample of a verifier.
 *
 * @throws Refused `missingField`, `repeatedField`, `separator`, or what makes a value unclear
 */
export function readSignedTexts(
  transaction: WrittenTransaction,
  fields: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(fields.map((name) => [name, signedText(transaction, name)]))
}

function signedText(transaction: WrittenTransaction, name: string): string {
  const [value, ...others] = transaction.read(name)
  if (others.length > 0) throw new Refused('repeatedField')
  if (value?.kind === 'unclear') throw new Refused(value.refusal)
  const text = value?.kind === 'text' ? value.text : ''
  if (required.has(name) && (value === undefined || (text === '' && !mayBeEmpty.has(name)))) {
    throw new Refused('missingField')
  }
  // Half of a surrogate pair has no UTF-8: it would be signed as U+FFFD.
  if (text.includes(separator) || /\p{Surrogate}/u.test(text)) throw new Refused('separator')
  return text
}
