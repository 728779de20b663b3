import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { GatewayName, SandboxGateways } from './gateways.ts'
import { serveGateway } from './serve-gateway.ts'

/** What the server's routes work with. */
export interface SandboxParts {
  readonly origin: string
  readonly gateways: SandboxGateways
}

/** The whole server: a fake below each name, and what stands beside them. */
export function createApp({ gateways }: SandboxParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.get('/', (context) => context.text('Three-DS sandbox'))
  // The keys of an object that was written with these keys.
  for (const name of Object.keys(gateways) as GatewayName[]) {
    app.all(`/${name}/*`, ({ req, env }) => serveGateway(gateways[name].sandbox, req.raw, env))
  }
  return app
}
