import type { FakeCall } from '@three-ds/core/testing'
import { refusals } from '../../data/refusals.ts'
import { verifiedClaims } from '../../jwt/read-token.ts'
import { Refused } from '../../refused.ts'
import type { FakeCardinal } from '../../state/fake-cardinal.ts'
import { textOf } from '../../state/fields.ts'
import type { StoredSession } from '../../state/stored-session.ts'
import { fieldOf } from './field-of.ts'

/** A page that is set up, and under which id a lookup names it. */
export interface PageSession {
  readonly deviceInfoId: string
  readonly session: StoredSession
}

/**
 * The page that asks: it shows the request JWT with which it was set up.
 *
 * @throws Refused `unauthorized` for a token that this fake did not take, or has replaced
 */
export async function pageSession(fake: FakeCardinal, call: FakeCall): Promise<PageSession> {
  const claims = (await verifiedClaims(fieldOf(call, 'JWT'), fake.apiKey)) ?? {}
  const jti = textOf(claims, 'jti')
  const deviceInfoId = textOf(claims, 'ReferenceId') ?? jti ?? ''
  const session = fake.state.session(deviceInfoId)
  if (session === undefined || session.jti !== jti) throw new Refused(refusals.unauthorized)
  return { deviceInfoId, session }
}
