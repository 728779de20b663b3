import { invalidInput, present } from '@three-ds/core'
import type { CardinalBrowserReport } from '../browser/browser-report.ts'
import { provider } from '../provider.ts'
import { readClaims } from './read-claims.ts'
import { isResponse, readPayload } from './response-claims.ts'

/** What a response token says of itself. Nobody has checked it. */
export type UnverifiedResponseJwt = CardinalBrowserReport & {
  readonly jti?: string
  readonly aud?: string
  readonly issuer?: string
}

/**
 * Reads a response token without verifying it: for logs, for finding the flow that it belongs to, and for merchants without
 * the key, who let `validateJwt` verify. Evidence is the browser's, whatever stands inside.
 *
 * @throws ThreeDSError `invalid-input` for what is no response token
 */
export function parseResponseJwt(jwt: string): UnverifiedResponseJwt {
  const claims = readClaims(jwt)
  const payload = readPayload(claims?.['Payload'])
  if (claims === undefined || payload === undefined || !isResponse(claims, payload)) {
    const remedy = 'Hand over the second argument of `payments.validated`.'
    throw invalidInput([{ path: 'jwt', text: 'this is no response token', remedy }], {
      provider,
      operation: 'parseResponseJwt',
    })
  }
  const textOf = (name: string): string | undefined => {
    const value = claims[name]
    return typeof value === 'string' ? value : undefined
  }
  return { evidence: 'browser', payload, ...present({ jti: textOf('jti'), aud: textOf('aud'), issuer: textOf('iss') }) }
}
