import { type Clock, isThreeDSError } from '@three-ds/core'
import type { Database, FlowEnding, Sql } from '@three-ds/inbox'
import { toProblem } from '../orders/problem.ts'
import { looks, settleOnce } from '../orders/settle-order.ts'
import type { KeptFile } from './kept-file.ts'
import { changeOrder, readOrder } from './order-rows.ts'

/** How long an order stays taken if its process dies, in milliseconds: longer than any payment call. */
const leaseMs = 90_000

/** Of as many at a time. */
const batch = 4

/** What settling needs. */
export interface SettleParts {
  readonly database: Database
  readonly clock: Clock
  readonly open: (ticket: string) => Promise<KeptFile | undefined>
  readonly onError: (error: unknown) => void
}

/** Somebody has to pay for this order, or to write its receipt, as soon as may be. */
export async function settleNow(sql: Sql, ticket: string, { now }: Pick<Clock, 'now'>): Promise<void> {
  await sql.query('update shop.orders set settle_at = $2, looks = 0 where ticket = $1', [ticket, new Date(now())])
}

/**
 * The end of a flow, noted in the transaction in which the inbox tells it. Nobody is called in there: whoever finds the note pays.
 */
export async function noteEnd(sql: Sql, ending: FlowEnding, clock: Pick<Clock, 'now'>): Promise<void> {
  const row = await readOrder(sql, 'flow_id', ending.id)
  if (row === undefined) return
  if (ending.ending === 'done') return settleNow(sql, row.ticket, clock)
  const problem = { text: 'Nobody knows how this ended, and the shop asks no more', remedy: ending.remedy }
  await changeOrder(sql, row.ticket, { problem })
}

/** Settles the orders that are due, each by one process at a time. Answers how many it took. */
export async function settleDue({ database, clock, open, onError }: SettleParts): Promise<number> {
  const now = clock.now()
  const due = await database.query<{ ticket: string; looks: number }>(
    `with due as materialized (
      select ticket as taken from shop.orders where settle_at <= $1 order by settle_at limit ${batch} for update skip locked
    )
    update shop.orders set settle_at = $2, looks = looks + 1 from due where ticket = taken returning ticket, looks`,
    [new Date(now), new Date(now + leaseMs)],
  )
  await Promise.all(
    due.map(async (one) => {
      const again = (await settle(one.ticket).catch(onError)) ?? true
      const next = again && one.looks < looks.most ? new Date(clock.now() + looks.pauseMs) : null
      await database.query('update shop.orders set settle_at = $2 where ticket = $1', [one.ticket, next])
    }),
  )
  return due.length

  /** Answers whether it has to be looked at again. */
  async function settle(ticket: string): Promise<boolean> {
    const file = await open(ticket)
    if (file?.step?.type !== 'done') return false
    try {
      return await settleOnce(file, file.step)
    } catch (error) {
      if (!isThreeDSError(error)) throw error
      // The gateway cannot be asked just now: the next look may succeed.
      await file.note(toProblem(error))
      return true
    } finally {
      await file.timeline.written()
    }
  }
}
