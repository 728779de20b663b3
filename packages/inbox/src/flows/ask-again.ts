import type { Database } from '../database/database.ts'

/** How long a flow is asked about that a person wants to know more of, in milliseconds. */
const anotherMs = 60 * 60 * 1_000

/**
 * Has a flow asked about at once, and for another hour at least, one that has timed out too.
 *
 * @param now - milliseconds since 1970
 * @returns false where it is not kept, or done
 */
export async function askAgain(database: Database, id: string, now: number): Promise<boolean> {
  const found = await database.query(
    `update three_ds_inbox.flows set
      status = 'pending', due_at = $2, ended_at = null, polls = 0, gives_up_at = greatest(gives_up_at, $3)
    where id = $1 and status <> 'done' and (starting_until is null or starting_until <= $2) returning id`,
    [id, new Date(now), new Date(now + anotherMs)],
  )
  return found.length > 0
}
