import { type AuthenticationStep, ThreeDSError } from '@three-ds/core'
import type { KeepableFlow } from '@three-ds/inbox'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import { eventEntry } from '../timeline/event-entry.ts'
import { stepEntries } from '../timeline/step-entries.ts'
import { type DeskParts, deskOfFlow, type OrderDesk } from './order-desk.ts'
import { changeOrder } from './order-rows.ts'

/** Tells a step once, whoever came to it: two processes may, and one of them is first. */
async function tell({ database }: DeskParts, { order, timeline }: OrderDesk, step: AuthenticationStep): Promise<void> {
  stepEntries(step).forEach((entry, at) => {
    timeline.add(entry, `${step.state.revision}.${at}`)
  })
  await changeOrder(database, order.ticket, { problem: null })
}

/**
 * One flow for all orders of a gateway, for the inbox to keep: whoever moves an order on, a page, a callback or the reconciler, in
 * whichever process, opens the order's desk, and tells its timeline.
 */
export const orderFlow = (parts: DeskParts, { name }: ShopGateway): KeepableFlow<OrderDesk> => ({
  provider: name,
  open: ({ till, order }) => till.flow.open(order),
  start: async (desk, options) => {
    const step = await desk.till.flow.start(desk.order, options)
    await tell(parts, desk, step)
    return step
  },
  resume: async (state, event, options) => {
    const desk = await deskOfFlow(parts, state.id)
    if (desk === undefined) throw noOrder()
    if (event.type === 'callback') desk.timeline.add(eventEntry(event))
    try {
      const step = await desk.till.flow.resume(state, event, options)
      if (step.state.revision > state.revision) await tell(parts, desk, step)
      return step
    } finally {
      await desk.timeline.written()
    }
  },
})

const noOrder = () =>
  new ThreeDSError({
    code: 'not-found',
    message: 'The shop has no order of this flow.',
    outcome: 'not-sent',
    remedy: 'Look whether the order was deleted while its payment was under way.',
  })
