import { type Issue, invalidInput } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { VerifyResponseJwtOptions } from './verify-response-jwt-options.ts'

/** Is a text missing here? */
export const isBlank = (value: unknown): boolean => typeof value !== 'string' || value === ''

/**
 * The requests that a response may answer; `undefined` where any will do.
 *
 * @throws ThreeDSError `invalid-input` for options that cannot verify
 */
export function acceptedJtis({
  apiKey,
  issuer,
  requestJti,
  unsafelyAcceptAnyRequest,
}: VerifyResponseJwtOptions): string[] | undefined {
  const jtis = [requestJti ?? []].flat()
  const issues: Issue[] = []
  if (isBlank(apiKey)) issues.push({ path: 'apiKey', text: 'this is needed to verify a token' })
  if (isBlank(issuer)) issues.push({ path: 'issuer', text: 'this is needed to verify a token' })
  if (unsafelyAcceptAnyRequest === true && requestJti === undefined && issues.length === 0) return undefined
  if (jtis.length === 0 || jtis.some(isBlank)) {
    issues.push({ path: 'requestJti', text: 'the id of the request token that was issued is needed here' })
  }
  if (issues.length > 0) throw invalidInput(issues, { provider, operation: 'verifyResponseJwt' })
  return jtis
}
