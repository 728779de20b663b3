import type { Database, Flows, KeepableFlow } from '@three-ds/inbox'
import type { GatewayName } from '@three-ds/sandbox'
import { noteTrouble } from '../orders/note-trouble.ts'
import type { OrderDriver } from '../orders/order-driver.ts'
import { eventEntry } from '../timeline/event-entry.ts'
import { stepEntries } from '../timeline/step-entries.ts'
import type { KeptFile } from './kept-file.ts'
import type { OrderDesk } from './order-desk.ts'
import { changeOrder } from './order-rows.ts'
import { settleNow } from './settle-due.ts'

/** A maker for each gateway's flow. */
export type OrderFlows = Readonly<Record<GatewayName, () => KeepableFlow<OrderDesk>>>

/** What the driver needs. */
export interface DriverParts {
  readonly database: Database
  readonly clock: { now(): number }
  readonly flows: Pick<Flows<OrderFlows>, 'start' | 'resume'>
}

/** A driver for the order of this file. The inbox keeps the flow, asks the gateway, and tells the end: what is left is to begin, and to pass on. */
export function driveKeptOrder({ database, clock, flows }: DriverParts, file: KeptFile): OrderDriver {
  const { till, timeline, order, gateway } = file
  const working = async (work: () => Promise<void>): Promise<void> => {
    try {
      await noteTrouble(file, work)
    } finally {
      await timeline.written()
      await file.refresh()
    }
  }
  return {
    start: () =>
      working(async () => {
        if (file.step?.type === 'done' && file.receipt === undefined) return settleNow(database, order.ticket, clock)
        if (file.step !== undefined) return
        // Named before it is sent: a callback may be faster than the answer.
        await changeOrder(database, order.ticket, { flow_id: till.flow.open(order).id })
        await flows.start(gateway.name, file)
      }),
    report: (event) =>
      working(async () => {
        timeline.add(eventEntry(event))
        if (file.step === undefined) return
        const step = await flows.resume(file.step.state.id, event)
        if (step.note !== undefined) for (const entry of stepEntries(step)) timeline.add(entry)
      }),
  }
}
