import { type CallbackEvent, systemClock } from '@three-ds/core'
import { openPostgres } from '@three-ds/inbox'
import { type ReceiverMaker, receiverMakers } from '../../storm/receiver-makers.ts'
import { noteEffect, type Shop } from './open-inbox-shop.ts'
import type { WorkerTask } from './worker-task.ts'

/** The control: a shop that acknowledges what it holds in memory, and writes it afterwards. */
export async function openEarlyShop({ kit, connectionString }: WorkerTask): Promise<Shop> {
  const database = openPostgres({ connectionString })
  const waiting: CallbackEvent[] = []
  let working = false
  const work = async () => {
    if (working) return
    working = true
    for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) {
      await noteEffect(database, event, null, 1).catch(() => {
        // The control's second fault: nobody tries again.
      })
    }
    working = false
  }
  const make = receiverMakers(kit, systemClock)
  const open = (maker: ReceiverMaker) =>
    maker({
      onEvent: (event: CallbackEvent) => {
        waiting.push(event)
        void work()
      },
    })
  return {
    receivers: {
      spreedly: open(make.spreedly),
      processout: open(make.processout),
      finaro: open(make.finaro),
      cardinal: open(make.cardinal),
      shopify: open(make.shopify),
    },
    stop: async () => {
      while (working) await new Promise((resolve) => setImmediate(resolve))
      await database.close()
    },
  }
}
