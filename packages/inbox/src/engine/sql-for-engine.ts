import type { Db } from 'pg-boss'
import type { Sql } from '../database/sql.ts'

/** A transaction as pg-boss wants it, so that a job is sent in it. */
export const sqlForEngine = (sql: Sql): Db => ({
  // It takes the rows and changes none; its type says a list that can be changed.
  executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values))] }),
})
