import type { Database } from '../database/database.ts'
import { takeTurn } from './flow-turn.ts'
import type { StoredEvent } from './stored-event.ts'

/** What setting aside needs. */
export interface SetAsideParts {
  readonly database: Database
  readonly waitForTurnMs: number
}

/**
 * Sets an event aside for a person. Later events of its flow are held: they tell of a transaction of which the application has not
 * understood the beginning. Does nothing to one that has come to an end meanwhile.
 */
export async function setEventAside(
  { database, waitForTurnMs }: SetAsideParts,
  { id, flowId }: Pick<StoredEvent, 'id' | 'flowId'>,
  attempts: number,
  why: string,
): Promise<void> {
  await database.transaction(async (sql) => {
    await takeTurn(sql, flowId, waitForTurnMs)
    await sql.query(
      `update three_ds_inbox.events set state = 'set-aside', attempts = $2, last_error = $3
      where id = $1 and state = 'queued'`,
      [id, attempts, why],
    )
  })
}
