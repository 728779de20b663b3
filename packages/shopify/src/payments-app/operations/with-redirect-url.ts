import { isHttps } from '../../schemas/is-https.ts'
import type { ShopifyNextAction } from '../schemas/session.ts'

/** The session, with the address to which the buyer goes back where it can be reached by hand. An unsafe one is left where it was. */
export function withRedirectUrl<Session extends { readonly nextAction?: ShopifyNextAction }>(
  session: Session,
): Session {
  const { nextAction } = session
  const redirectUrl = nextAction?.context?.redirectUrl
  return isHttps(redirectUrl) ? { ...session, nextAction: { ...nextAction, redirectUrl } } : session
}
