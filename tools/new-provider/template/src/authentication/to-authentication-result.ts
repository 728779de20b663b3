import type { AuthenticationResult } from '@three-ds/core'
import { notWritten } from '../not-written.ts'
import type { AcmeAuthorizationAnswer } from '../schemas/authorization.ts'

/** What Acme answered, as an `AuthenticationResult`. A payment's success is no authentication: what Acme does not say is `unknown`. */
export const toAuthenticationResult = (_answer: AcmeAuthorizationAnswer): AuthenticationResult =>
  notWritten(
    'src/authentication/to-authentication-result.ts',
    'Map status, ECI by scheme and ids with `statusFrom`; guess nothing.',
  )
