import { type CallbackEvent, type CallbackReceiver, systemClock } from '@three-ds/core'
import { seededRandom } from '@three-ds/core/testing'
import { type EventContext, openInbox, openPostgres, type Sql } from '@three-ds/inbox'
import type { StormGateway } from '../../storm/delivery.ts'
import { type ReceiverMaker, receiverMakers } from '../../storm/receiver-makers.ts'
import { keyOf } from '../storm/expected-of.ts'
import type { WorkerTask } from './worker-task.ts'

/** A shop that takes callbacks. */
export interface Shop {
  readonly receivers: Readonly<Record<StormGateway, CallbackReceiver>>
  stop(): Promise<void>
}

const note = `insert into proof.effects (key, flow, event_id, attempt, received_at)
  values ($1, $2, $3, $4, (select received_at from three_ds_inbox.events where id = $3))`

/** What the shop does about an event: one row. */
export const noteEffect = (sql: Sql, event: CallbackEvent, eventId: string | null, attempt: number): Promise<unknown> =>
  sql.query(note, [keyOf(event), event.id, eventId, attempt])

/** A shop on an inbox, with every gateway's receiver. It fails now and then, after it has written. */
export async function openInboxShop(task: WorkerTask): Promise<Shop> {
  const { kit, connectionString, concurrency, failing, kind } = task
  const random = seededRandom(task.seed)
  const database = openPostgres({ connectionString, maxConnections: concurrency + 8 })
  const inbox = await openInbox({
    database,
    onEvent: async (event: CallbackEvent, { sql, eventId, attempt }: EventContext) => {
      await noteEffect(kind === 'outside' ? database : sql, event, eventId, attempt)
      if (random() < failing) throw new Error('the shop is not well')
    },
    // Whoever fails is tried again at once, and nobody is set aside: a storm is not the shop's fault.
    attempts: { max: 1_000, firstPauseSeconds: 0 },
    pollEveryMs: 500,
    ...(concurrency > 0 ? { concurrency } : {}),
  })
  const make = receiverMakers(kit, systemClock)
  const open = (name: string, maker: ReceiverMaker) => inbox.receive(name, (options) => maker(options))
  const receivers = {
    spreedly: open('spreedly', make.spreedly),
    processout: open('processout', make.processout),
    finaro: open('finaro', make.finaro),
    cardinal: open('cardinal', make.cardinal),
    shopify: open('shopify', make.shopify),
  }
  if (concurrency > 0) await inbox.start()
  return {
    receivers,
    stop: async () => {
      await inbox.stop()
      await database.close()
    },
  }
}
