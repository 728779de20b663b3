import { invalidInput } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { Signature } from './signature.ts'
import { algorithms, type SigningAlgorithm } from './signed-fields.ts'

/** Checks signatures. It holds the secrets and shows none. */
export interface SigningKeys {
  /** Does any of the secrets make this signature over the text? Compared in constant time. */
  fit(signature: Pick<Signature, 'algorithm' | 'bytes'>, text: string): Promise<boolean>
}

/**
 * Signing secrets as keys, imported once for each algorithm that occurs.
 *
 * @throws ThreeDSError `invalid-input` where there is no secret, or an empty one
 */
export function createSigningKeys(secrets: readonly [string, ...string[]], operation: string): SigningKeys {
  const values: readonly unknown[] = Array.isArray(secrets) ? secrets : []
  const index = values.findIndex((secret) => typeof secret !== 'string' || secret.trim() === '')
  if (values.length === 0 || index !== -1) throw missingSecret(values.length === 0 ? '' : `[${index}]`, operation)
  const encoded = secrets.map((secret) => new TextEncoder().encode(secret))
  const imported = new Map<SigningAlgorithm, Promise<CryptoKey[]>>()

  const keysFor = (algorithm: SigningAlgorithm): Promise<CryptoKey[]> => {
    const known = imported.get(algorithm)
    if (known !== undefined) return known
    const hmac = { name: 'HMAC', hash: algorithms[algorithm].digest }
    const keys = Promise.all(encoded.map((raw) => crypto.subtle.importKey('raw', raw, hmac, false, ['verify'])))
    imported.set(algorithm, keys)
    return keys
  }

  return {
    fit: async ({ algorithm, bytes }, text) => {
      const data = new TextEncoder().encode(text)
      const fits = (await keysFor(algorithm)).map((key) => crypto.subtle.verify('HMAC', key, bytes, data))
      return (await Promise.all(fits)).includes(true)
    },
  }
}

const missingSecret = (at: string, operation: string) =>
  invalidInput(
    [
      {
        path: `signingSecrets${at}`,
        text: 'a signing secret is needed here',
        remedy: 'Take it from the settings of the environment at Spreedly; an access secret does not sign.',
      },
    ],
    { provider, operation },
  )
