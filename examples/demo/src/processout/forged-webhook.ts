import type { Shop } from './shop.ts'

/** A webhook about an event that ProcessOut does not know: is nothing handed over? */
export async function postAForgedWebhook({ overHttp, events }: Shop): Promise<boolean> {
  const before = events.length
  const body = JSON.stringify({ event_id: 'ev_forged', event_type: 'transaction.captured' })
  await overHttp(new Request('https://shop.example/callbacks/processout', { method: 'POST', body }))
  return events.length === before
}
