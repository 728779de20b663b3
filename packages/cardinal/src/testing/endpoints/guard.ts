import { decodeBase64 } from '@three-ds/core'
import type { FakeCall, FakeReply } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { errorReply } from './reply.ts'

/** User id and key of Basic auth; `undefined` for anything else. */
function credentialsOf(header: string | undefined): string | undefined {
  const [, encoded = ''] = /^Basic (\S+)$/i.exec(header ?? '') ?? []
  const bytes = decodeBase64(encoded)
  return bytes && new TextDecoder().decode(bytes)
}

/** Where both of Verifone's APIs are. Cardinal's own pages, and its issuer's, are for browsers. */
const apis = '/oidc/'

/** Verifone asks for Basic auth, or for a bearer token: this fake takes any, since it provisions no key that signs one. */
export function guard(
  { userId, verifoneApiKey, clock }: FakeCardinal,
  { headers, path }: FakeCall,
): FakeReply | undefined {
  if (!path.startsWith(apis)) return undefined
  const authorization = headers['authorization']
  if (/^Bearer \S+$/i.test(authorization ?? '')) return undefined
  if (credentialsOf(authorization) === `${userId}:${verifoneApiKey}`) return undefined
  return errorReply(refusals.unauthorized, clock.now())
}
