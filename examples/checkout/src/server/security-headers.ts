import { contentSecurityPolicy } from '@three-ds/browser/csp'
import type { GatewayName } from '@three-ds/sandbox'
import type { MiddlewareHandler } from 'hono'

/**
 * The policy of the shop's pages: no inline script, no inline style, and beside the gateways' own hosts only the sandbox.
 *
 * @param sandbox - origin of the sandbox, which stands in for the gateways here
 */
export function securityHeaders(gateways: readonly GatewayName[], sandbox: string): MiddlewareHandler {
  const policy = contentSecurityPolicy({ gateways, also: [sandbox] })
  return async ({ req, header }, next) => {
    await next()
    // The return page stands inside the issuer's frame; nothing else of the shop may be framed by anybody.
    const framing = req.path.startsWith('/return/') ? '' : "; frame-ancestors 'none'"
    header('content-security-policy', `${policy}${framing}`)
    header('x-content-type-options', 'nosniff')
    // Addresses of orders are told to nobody.
    header('referrer-policy', 'no-referrer')
  }
}
