import type { Database } from '../database/database.ts'
import type { Sql } from '../database/sql.ts'
import { InboxError } from '../errors/inbox-error.ts'
import { allMigrations } from './all-migrations.ts'
import type { Migration } from './migration.ts'

/** Any number, the same on all machines: whoever holds it migrates, the others wait. */
const lock = 7_355_608_01

/**
 * Brings the tables of schema `three_ds_inbox` to this version, in one transaction: all steps or none. Machines that start at the
 * same time take turns, and the later ones find nothing to do. Needs the right to create a schema, the first time.
 *
 * @returns the versions that were applied now
 * @throws InboxError `schema-newer` where a newer version of this package has migrated already; nothing is changed
 */
export async function runMigrations(
  database: Database,
  migrations: readonly Migration[] = allMigrations,
): Promise<readonly number[]> {
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [lock])
    const current = await currentVersion(sql)
    const newest = migrations.at(-1)?.version ?? 0
    if (current > newest) throw schemaNewer(current, newest)
    const missing = migrations.filter(({ version }) => version > current)
    for (const migration of missing) await apply(sql, migration)
    return missing.map(({ version }) => version)
  })
}

/** Asked for before it is made: making what exists needs the right to make it. */
async function currentVersion(sql: Sql): Promise<number> {
  const [found] = await sql.query<{ exists: boolean }>(
    `select to_regclass('three_ds_inbox.migrations') is not null as exists`,
  )
  if (!found?.exists) {
    await sql.query('create schema if not exists three_ds_inbox')
    await sql.query(`create table three_ds_inbox.migrations (
      version integer primary key,
      name text not null,
      applied_at timestamptz not null default now()
    )`)
  }
  const [row] = await sql.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from three_ds_inbox.migrations',
  )
  return row?.version ?? 0
}

async function apply(sql: Sql, { version, name, statements }: Migration): Promise<void> {
  for (const statement of statements) await sql.query(statement)
  await sql.query('insert into three_ds_inbox.migrations (version, name) values ($1, $2)', [version, name])
}

const schemaNewer = (current: number, newest: number) =>
  new InboxError({
    code: 'schema-newer',
    message: `the tables are at version ${current}, this package knows versions up to ${newest}`,
    remedy: 'Run the version of @three-ds/inbox that the newest of your machines runs.',
  })
