import { isThreeDSError, readBrowserEvent } from '@three-ds/core'
import { type Context, Hono } from 'hono'
import type { BookedOrder, OrderBook } from '../orders/order-book.ts'
import { toView } from '../orders/order-view.ts'
import { readPlacement } from './placement.ts'
import { ensureSession, sessionOf } from './session.ts'
import { viewStream } from './view-stream.ts'

/** The order of an address, if it is this browser's own. */
async function ownOrder(book: OrderBook, context: Context): Promise<BookedOrder | undefined> {
  const booked = await book.byTicket(context.req.param('ticket') ?? '')
  return booked !== undefined && booked.session === sessionOf(context) ? booked : undefined
}

/** What the page asks of the shop, below `/api/orders`. */
export function orderRoutes(book: OrderBook): Hono {
  const routes = new Hono()
  routes.onError((error, { json }) =>
    isThreeDSError(error) ? json({ error: error.message }, 400) : json({ error: 'The shop failed.' }, 500),
  )

  routes.post('/', async (context) => {
    const { gateway, play, browser } = readPlacement(await context.req.json().catch(() => undefined))
    const visitor = {
      ...browser,
      acceptHeader: context.req.header('accept') ?? '*/*',
      // A shop takes it from its proxy; here everybody sits at this machine.
      ipAddress: '127.0.0.1',
    }
    const booked = await book.place({ session: ensureSession(context), gateway, play, visitor })
    if (booked === undefined) return context.json({ error: 'There is no such test card.' }, 400)
    return context.json({ ticket: booked.file.order.ticket }, 201)
  })

  const forOwn = (work: (booked: BookedOrder, context: Context) => Promise<unknown>) => async (context: Context) => {
    const booked = await ownOrder(book, context)
    if (booked === undefined) return context.json({ error: 'There is no such order.' }, 404)
    const answer = await work(booked, context)
    return answer instanceof Response ? answer : context.json(answer)
  }

  routes.get(
    '/:ticket',
    forOwn(async ({ file }) => toView(file)),
  )
  routes.get(
    '/:ticket/live',
    forOwn(async ({ file }, context) => viewStream(context, file)),
  )
  routes.get(
    '/:ticket/page',
    forOwn(({ file }) => file.till.openPage()),
  )
  routes.post(
    '/:ticket/start',
    forOwn(async ({ driver, file }) => {
      await driver.start()
      return toView(file)
    }),
  )
  routes.post(
    '/:ticket/events',
    forOwn(async ({ driver, file }, { req }) => {
      await driver.report(await readBrowserEvent(req.raw))
      return toView(file)
    }),
  )
  routes.post(
    '/:ticket/ask',
    forOwn(async ({ driver, file }) => {
      await driver.report({ type: 'poll' })
      return toView(file)
    }),
  )
  return routes
}
