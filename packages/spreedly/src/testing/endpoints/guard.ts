import type { FakeCall, FakeReply } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { errorReply } from './reply.ts'

/** User name and password of Basic auth; `undefined` for anything else. */
function credentialsOf(header: string | undefined): string | undefined {
  const [, encoded] = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(header ?? '') ?? []
  if (encoded === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    return new TextDecoder().decode(bytes)
  } catch {
    return undefined
  }
}

/** What the script in the page asks for. */
const pageStatusPath = /^\/v1\/transactions\/[^/]+\/status\.json$/

/** The API asks for the environment's credentials; the pages of the cardholder, and the script in the shop's, do not. */
export function guard({ environmentKey, accessSecret }: FakeSpreedly, call: FakeCall): FakeReply | undefined {
  if (!call.path.startsWith('/v1/') || pageStatusPath.test(call.path)) return undefined
  if (credentialsOf(call.headers['authorization']) === `${environmentKey}:${accessSecret}`) return undefined
  const { status, ...error } = refusals.accessDenied
  return errorReply(status, [error])
}
