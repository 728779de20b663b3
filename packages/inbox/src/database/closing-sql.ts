import { InboxError } from '../errors/inbox-error.ts'
import type { Sql } from './sql.ts'

/** A transaction's `sql` with its end: afterwards the connection belongs to somebody else. */
export interface ClosingSql extends Sql {
  end(): void
}

/** Keeps a statement that was not awaited from running in the next transaction of the same connection. */
export function closingSql(sql: Sql): ClosingSql {
  let ended = false
  return {
    query: async (text, values) => {
      if (ended) throw transactionEnded()
      return sql.query(text, values)
    },
    end: () => {
      ended = true
    },
  }
}

const transactionEnded = () =>
  new InboxError({
    code: 'closed',
    message: 'the transaction of this `sql` has ended',
    remedy: 'Await every statement inside the function that the `sql` was handed to.',
  })
