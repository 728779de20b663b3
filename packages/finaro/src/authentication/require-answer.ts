import { invalidInput } from '@three-ds/core'
import { provider } from '../provider.ts'

/** Is it an answer of the client? JSON may bear a `meta` too, but never one that does not show in JSON. */
export const isAnswer = (source: object): boolean =>
  Object.getOwnPropertyDescriptor(source, 'meta')?.enumerable === false

/**
 * Finaro's `j` looks like an answer of its API, byte for byte. Only an answer of the client bears `meta`: the compiler asks for
 * it, and JavaScript callers hear it here.
 *
 * @throws ThreeDSError `invalid-input` for anything that no call has answered
 */
export function requireAnswer(source: object, operation: string): void {
  if (isAnswer(source)) return
  const text = 'this is no answer of the client, so nothing shows where it comes from'
  const remedy = 'Hand over the answer itself, no copy. What a browser brought goes through `parseChallengeReturn`.'
  throw invalidInput([{ path: 'answer', text, remedy }], { provider, operation })
}
