import type { SandboxServer } from '@three-ds/sandbox'
import { Hono } from 'hono'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import { orderPage } from '../html/order-page.ts'
import { shopPage } from '../html/shop-page.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { toView } from '../orders/order-view.ts'
import { assetRoutes } from './asset-routes.ts'
import { backstageRoutes } from './backstage-routes.ts'
import type { Scripts } from './bundle.ts'
import { callbackRoutes } from './callback-routes.ts'
import { choicesOf } from './choices.ts'
import { orderRoutes } from './order-routes.ts'
import { ownPageOnly } from './own-page-only.ts'
import { returnRoutes } from './return-routes.ts'
import { securityHeaders } from './security-headers.ts'
import { ensureSession, sessionOf } from './session.ts'

/** What the shop's routes work with. */
export interface ShopParts {
  readonly origin: string
  readonly gateways: readonly ShopGateway[]
  readonly book: OrderBook
  readonly sandbox: Pick<SandboxServer, 'origin' | 'gateways'>
  readonly scripts: Scripts
}

/** The whole shop: pages, what they ask for, the issuer's way back, the gateways' callbacks. */
export function createApp({ origin, gateways, book, sandbox, scripts }: ShopParts): Hono {
  const app = new Hono()
  const names = gateways.map(({ name }) => name)
  const choices = choicesOf(gateways)
  // Before the shop's own headers: the page brings its policy along.
  if (book.operate !== undefined) app.mount('/inbox', book.operate, { replaceRequest: (request) => request })
  app.use(securityHeaders(names, sandbox.origin))
  app.get('/', (context) => {
    ensureSession(context)
    return context.html(shopPage(gateways, sandbox.origin))
  })
  app.get('/orders/:ticket', async (context) => {
    const ticket = context.req.param('ticket')
    const booked = await book.byTicket(ticket)
    if (booked === undefined || booked.session !== sessionOf(context)) return context.redirect('/', 303)
    return context.html(orderPage(ticket, toView(booked.file), sandbox.origin))
  })
  app.route('/assets', assetRoutes(scripts))
  app.route('/return', returnRoutes(book))
  app.route('/callbacks', callbackRoutes(names, book))
  app.use('/api/*', ownPageOnly(origin))
  app.get('/api/choices', ({ json }) => json(choices))
  app.route('/api/orders', orderRoutes(book))
  app.route('/api/backstage', backstageRoutes(gateways, sandbox.gateways))
  return app
}
