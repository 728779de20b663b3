import type { SeenClaim, SeenVerdict } from '@three-ds/core'
import type { Sql } from '../database/sql.ts'

/** Who claims, and when. */
export interface Claiming {
  /** Milliseconds since 1970. */
  readonly now: number
  /** Names the claimer: only it can release the claim. */
  readonly owner: string
}

/** Ends with the transaction. Claims of one subject follow each other, so that a newer one is seen by an older one. */
const lockSubject = "select pg_advisory_xact_lock(hashtextextended('three_ds_inbox claim ' || $1, 0))"

/** An expired claim is taken over where it stands: one statement, so that of two claimers one wins. */
const insertClaim = `
  insert into three_ds_inbox.claims as held (key, subject, position, expires_at, claimed_at, owner)
  select $1::text, $2::text, $3::text, $4::timestamptz, $5::timestamptz, $6::text
  where not exists (
    select from three_ds_inbox.claims
    where subject = $2 and position > $3 collate "C" and (expires_at is null or expires_at > $5)
  )
  on conflict (key) do update set
    subject = excluded.subject, position = excluded.position, expires_at = excluded.expires_at,
    claimed_at = excluded.claimed_at, owner = excluded.owner
  where held.expires_at <= excluded.claimed_at
  returning key`

const isHeld = `
  select key from three_ds_inbox.claims where key = $1 and (expires_at is null or expires_at > $2)`

/**
 * Claims within a transaction, so that the claim stands or falls with what else is stored there. What it means says `SeenStore` of
 * core: a claim that is held wins over everything, then the subject's position counts.
 *
 * @param sql - a transaction where the claim has a subject; without one, a bare database will do
 * @throws InboxError where the database fails
 */
export async function claimIn(sql: Sql, claim: SeenClaim, { now, owner }: Claiming): Promise<SeenVerdict> {
  const { key, subject = null, position = null, expiresAt = null } = claim
  const at = new Date(now)
  if (subject !== null) await sql.query(lockSubject, [subject])
  const claimed = await sql.query(insertClaim, [key, subject, position, expiresAt, at, owner])
  if (claimed.length > 0) return 'claimed'
  return (await sql.query(isHeld, [key, at])).length > 0 ? 'seen' : 'overtaken'
}
