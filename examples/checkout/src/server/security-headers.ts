import { contentSecurityPolicy } from '@three-ds/browser/csp'
import type { GatewayName } from '@three-ds/sandbox'
import type { MiddlewareHandler } from 'hono'

/** What stands inside the issuer's frames, at the end of a step; nothing else of the shop may be framed by anybody. */
const framed = /^\/(return|callbacks)\//

/**
 * The policy of the shop's pages: no inline script, no inline style, and beside the gateways' own hosts only the sandbox.
 *
 * @param sandbox - origin of the sandbox, which stands in for the gateways here
 */
export function securityHeaders(gateways: readonly GatewayName[], sandbox: string): MiddlewareHandler {
  const policy = contentSecurityPolicy({ gateways, also: [sandbox] })
  return async ({ req, header }, next) => {
    await next()
    const framing = framed.test(req.path) ? '' : "; frame-ancestors 'none'"
    header('content-security-policy', `${policy}${framing}`)
    header('x-content-type-options', 'nosniff')
    // Addresses of orders are told to nobody.
    header('referrer-policy', 'no-referrer')
  }
}
