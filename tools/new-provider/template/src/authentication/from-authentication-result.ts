import type { VerifiedAuthenticationResult } from '@three-ds/core'
import { notWritten } from '../not-written.ts'

/** The fields with which Acme takes 3-D Secure that was run elsewhere. */
export type AcmeThreeDSFields = Readonly<Record<string, string>>

/**
 * A verified result as Acme's fields.
 *
 * @throws ThreeDSError `result-not-carriable`, with everything that is missing or not taken
 */
export const fromAuthenticationResult = (_result: VerifiedAuthenticationResult): AcmeThreeDSFields =>
  notWritten(
    'src/authentication/from-authentication-result.ts',
    'Write a `CarryTarget`, ask `requireCarriable`, then name the fields.',
  )
