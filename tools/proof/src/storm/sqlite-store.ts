import { DatabaseSync } from 'node:sqlite'
import type { SeenClaim, SeenStore, SeenVerdict } from '@three-ds/core'

/** A shop's database: the claims that its processes share, and its own table of what was handled. */
export interface SqliteStore {
  readonly seen: SeenStore
  /** Notes an event as handled, as the shop's own work would: nothing keeps it from being noted twice. */
  handled(key: string): void
  /** How often each event was handled. */
  counts(): ReadonlyMap<string, number>
  close(): void
}

const tables = `
  CREATE TABLE IF NOT EXISTS claims (key TEXT PRIMARY KEY, subject TEXT, position TEXT, expires_at INTEGER);
  CREATE INDEX IF NOT EXISTS claims_by_subject ON claims (subject);
  CREATE TABLE IF NOT EXISTS handled (key TEXT);
`

/** Whoever finds the database locked waits for so long, in milliseconds. */
const patienceMs = 60_000

/**
 * A store of claims in SQLite, written as core's `SeenStore` says one is written in SQL: three statements in one transaction.
 *
 * @param now - milliseconds since 1970
 */
export function openSqliteStore(path: string, now: () => number): SqliteStore {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA busy_timeout = ${patienceMs}; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ${tables}`)
  const expire = database.prepare('DELETE FROM claims WHERE key = ? AND expires_at <= ?')
  const furthest = database.prepare(
    'SELECT max(position) AS position FROM claims WHERE subject = ? AND (expires_at IS NULL OR expires_at > ?)',
  )
  const insert = database.prepare(
    'INSERT INTO claims (key, subject, position, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
  )
  const remove = database.prepare('DELETE FROM claims WHERE key = ?')
  const note = database.prepare('INSERT INTO handled (key) VALUES (?)')
  const count = database.prepare('SELECT key, count(*) AS times FROM handled GROUP BY key')

  function decide({ key, subject, position, expiresAt }: SeenClaim): SeenVerdict {
    expire.run(key, now())
    const standing: unknown = subject === undefined ? undefined : furthest.get(subject, now())?.['position']
    if (typeof standing === 'string' && position !== undefined && standing > position) return 'overtaken'
    const { changes } = insert.run(key, subject ?? null, position ?? null, expiresAt?.getTime() ?? null)
    return changes === 0 ? 'seen' : 'claimed'
  }

  return {
    seen: {
      claim: async (claim) => {
        // IMMEDIATE: the lock of a writer from the first statement on, so that of two processes one waits.
        database.exec('BEGIN IMMEDIATE')
        const verdict = decide(claim)
        database.exec('COMMIT')
        return verdict
      },
      release: async (key) => void remove.run(key),
    },
    handled: (key) => void note.run(key),
    counts: () => new Map(count.all().map(({ key, times }) => [String(key), Number(times)])),
    close: () => database.close(),
  }
}
