import { invalidInput } from '@three-ds/core'
import { provider } from '../../provider.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { issuerPages } from '../wire/issuer-pages.ts'

const foreign = () =>
  invalidInput(
    [
      {
        path: 'step',
        text: 'this step is not of this sandbox',
        remedy: 'Answer it with the sandbox that it came from.',
      },
    ],
    { provider, operation: 'answer' },
  )

/**
 * The 3-D Secure process behind the address of an action, and which page of the issuer it is.
 *
 * @throws ThreeDSError `invalid-input` for an address that is not of this sandbox
 */
export function knownAuthentication(
  { origin, state }: FakeFinaro,
  url: string,
): { readonly page: keyof typeof issuerPages; readonly authentication: StoredAuthentication } {
  for (const page of ['fingerprint', 'challenge'] as const) {
    const prefix = `${origin}${issuerPages[page]}`
    const authentication = url.startsWith(prefix) ? state.authentication(url.slice(prefix.length)) : undefined
    if (authentication !== undefined) return { page, authentication }
  }
  throw foreign()
}
