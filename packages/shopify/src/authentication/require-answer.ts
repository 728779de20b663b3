import { invalidInput } from '@three-ds/core'
import { provider } from '../provider.ts'

/**
 * A payment out of a webhook or a store looks like one of the API. Only an answer of a client bears `meta`: the compiler asks
 * for it, and JavaScript callers hear it here. A `meta` that JSON brought along would be enumerable.
 *
 * @throws ThreeDSError `invalid-input` for anything that no call has answered
 */
export function requireAnswer(source: object, operation: string): void {
  if ('meta' in source && !Object.prototype.propertyIsEnumerable.call(source, 'meta')) return
  const text = 'this is no answer of a client, so nothing shows where it comes from'
  const remedy = 'Hand over the answer of the call itself, no copy.'
  throw invalidInput([{ path: 'answer', text, remedy }], { provider, operation })
}
