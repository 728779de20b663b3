import { invalidInput } from '../errors/invalid-input.ts'
import type { ProviderName } from '../vocabulary/names.ts'

/**
 * A client holds a secret, so it must not stand in a page, where every visitor can read it.
 *
 * @throws ThreeDSError `invalid-input` where there is a `document`
 */
export function refuseDocument(provider: ProviderName): void {
  if (Reflect.get(globalThis, 'document') === undefined) return
  const text = 'a client holds a secret and must not be created in a page'
  const remedy = 'Create it on your server; in tests, choose an environment without a `document`.'
  throw invalidInput([{ path: '', text, remedy }], { provider })
}
