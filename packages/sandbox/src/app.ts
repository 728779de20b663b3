import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { apiRoutes } from './api/routes.ts'
import { gatewayNames } from './gateway-names.ts'
import { pageRoutes } from './page/routes.ts'
import type { SandboxParts } from './sandbox-parts.ts'
import { scriptRoutes } from './scripts/script-routes.ts'
import { serveGateway } from './serve-gateway.ts'

/**
 * Gateways have scripts of their own in the shop's page, which call them from there. No credential can be sent so: a page's script
 * may not send the header that it would stand in.
 */
const fromAnyPage = cors({ origin: '*', allowMethods: ['GET', 'POST'], allowHeaders: ['content-type'] })

/** The whole server: a fake below each name, and what stands beside them. */
export function createApp(parts: SandboxParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.route('/_sandbox', apiRoutes(parts))
  app.route('/', pageRoutes(parts))
  app.route('/', scriptRoutes(parts.gateways))
  for (const name of gatewayNames) {
    app.use(`/${name}/*`, fromAnyPage)
    app.all(`/${name}/*`, ({ req, env }) => serveGateway(parts, name, req.raw, env))
  }
  return app
}
