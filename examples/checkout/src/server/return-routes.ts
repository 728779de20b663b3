import { isThreeDSError, readBrowserEvent } from '@three-ds/core'
import { type Context, Hono } from 'hono'
import { returnPage } from '../html/return-page.ts'
import type { OrderBook } from '../orders/order-book.ts'

/**
 * Where the issuer sends the cardholder back to. Inside a frame of another site the browser sends no cookie, so the ticket in the
 * address finds the order; whoever guesses one can only make the shop ask the gateway.
 *
 * What came with the address may hold a card token: it is read here, and the browser is sent on at once to an address without it.
 */
export function returnRoutes(book: OrderBook): Hono {
  const routes = new Hono()
  const receive = async (context: Context) => {
    const ticket = context.req.param('ticket') ?? ''
    const booked = await book.byTicket(ticket)
    if (booked === undefined) return context.notFound()
    try {
      await booked.driver.report(await readBrowserEvent(context.req.raw))
    } catch (error) {
      // Larger than any return is: the flow asks the gateway instead.
      if (!isThreeDSError(error)) throw error
    }
    return context.redirect(`/return/${ticket}/done`, 303)
  }
  routes.get('/:ticket', receive)
  routes.post('/:ticket', receive)
  routes.get('/:ticket/done', async (context) =>
    (await book.byTicket(context.req.param('ticket'))) === undefined
      ? context.notFound()
      : context.html(returnPage(context.req.param('ticket'))),
  )
  return routes
}
