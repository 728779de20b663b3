import { decodeBase64, isObject } from '@three-ds/core'
import type { Fields } from '../state/fields.ts'
import { signatureOf } from './sign-token.ts'

function readPart(part: string): Fields | undefined {
  const bytes = decodeBase64(part)
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The claims of a token, whoever signed it; `undefined` where it is no token. */
export function claimsOf(jwt: string): Fields | undefined {
  const [header, claims, signature, ...more] = jwt.split('.')
  if (header === undefined || claims === undefined || signature === undefined || more.length > 0) return undefined
  return readPart(header) === undefined ? undefined : readPart(claims)
}

/** The claims of a token that this API key signed with HS256. */
export async function verifiedClaims(jwt: string, apiKey: string): Promise<Fields | undefined> {
  const at = jwt.lastIndexOf('.')
  const claims = claimsOf(jwt)
  if (claims === undefined || readPart(jwt.slice(0, jwt.indexOf('.')))?.['alg'] !== 'HS256') return undefined
  return jwt.slice(at + 1) === (await signatureOf(jwt.slice(0, at), apiKey)) ? claims : undefined
}
