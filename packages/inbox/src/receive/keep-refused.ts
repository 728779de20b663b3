import type { SetAsideItem } from '@three-ds/core'
import type { Database } from '../database/database.ts'

/** How much of what was not believed is kept. The oldest go first. */
export interface RefusedBounds {
  readonly maxEntries: number
  /** Of all bodies together. */
  readonly maxBytes: number
}

/**
 * Keeps a callback that was not believed, its body as it came, and lets go of the oldest beyond the bounds: anybody can send them.
 * A body that is larger than all bodies may be is kept as an empty one.
 */
export async function keepRefused(
  database: Database,
  receiver: string,
  { receivedAt, body, refusals }: SetAsideItem,
  { maxEntries, maxBytes }: RefusedBounds,
): Promise<void> {
  const kept = body.byteLength > maxBytes ? new Uint8Array() : body
  await database.transaction(async (sql) => {
    await sql.query(
      `insert into three_ds_inbox.refused_callbacks (receiver, received_at, body, body_bytes, refusals)
      values ($1, $2, $3, $4, $5)`,
      [receiver, receivedAt, kept, kept.byteLength, JSON.stringify(refusals)],
    )
    await sql.query(
      `delete from three_ds_inbox.refused_callbacks where id in (
        select id from (
          select id, row_number() over newest as place, sum(body_bytes) over newest as bytes
          from three_ds_inbox.refused_callbacks window newest as (order by id desc)
        ) as counted
        where place > $1 or bytes > $2
      )`,
      [maxEntries, maxBytes],
    )
  })
}
