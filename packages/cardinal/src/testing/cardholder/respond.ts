import type { JsonObject } from '@three-ds/core'
import { issueResponse } from '../jwt/issue-response.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import type { StoredSession } from '../state/stored-session.ts'
import { renderResponse } from '../wire/render-response.ts'

/** Both arguments of `payments.validated`. */
export type IssuedResponse = { readonly data: JsonObject; readonly jwt: string }

/** The signed response to what the issuer has decided. Where it has to go to a `ConfirmUrl` too, it waits for its delivery. */
export async function respond(
  fake: FakeCardinal,
  session: StoredSession,
  decided: StoredAuthentication,
): Promise<IssuedResponse> {
  const data = renderResponse(decided)
  const jwt = await issueResponse(fake, session, data)
  if (session.confirmUrl !== undefined) fake.state.addConfirmation({ url: session.confirmUrl, jwt })
  return { data, jwt }
}
