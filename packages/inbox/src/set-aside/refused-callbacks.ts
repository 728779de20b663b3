import type { CallbackRefusal, IsoDateTime } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import { rowId } from './row-id.ts'

/** A callback that was not believed. */
export interface RefusedCallback {
  /** Decimal digits. */
  readonly id: string
  readonly receiver: string
  readonly receivedAt: IsoDateTime
  /** Size of its body. */
  readonly bytes: number
  readonly refusals: readonly CallbackRefusal[]
}

/** Callbacks that were not believed: the sender was answered 200 and does not repeat them. */
export interface RefusedCallbacks {
  /** The newest first, at most `limit`, 100 by default. */
  list(page?: { readonly limit?: number | undefined }): Promise<readonly RefusedCallback[]>
  /** Its body as it came: a stranger's, and hostile until proven otherwise. */
  body(id: string): Promise<Uint8Array | undefined>
  /** `false`: it is not there any more. */
  discard(id: string): Promise<boolean>
}

/** See `RefusedCallbacks`. */
export const refusedCallbacks = (database: Database): RefusedCallbacks => ({
  list: async ({ limit = 100 } = {}) => {
    const rows = await database.query<Omit<RefusedCallback, 'receivedAt'> & { readonly receivedAt: Date }>(
      `select id, receiver, received_at as "receivedAt", body_bytes as bytes, refusals
      from three_ds_inbox.refused_callbacks order by id desc limit $1`,
      [limit],
    )
    return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }))
  },
  body: async (id) => {
    const [row] = await database.query<{ body: Uint8Array }>(
      'select body from three_ds_inbox.refused_callbacks where id = $1',
      [rowId(id, 'id')],
    )
    // A plain array of bytes, whichever driver read it.
    return row === undefined ? undefined : new Uint8Array(row.body)
  },
  discard: async (id) => {
    const gone = await database.query('delete from three_ds_inbox.refused_callbacks where id = $1 returning id', [
      rowId(id, 'id'),
    ])
    return gone.length > 0
  },
})
