import type { Sql } from '@three-ds/inbox'

/** What became of the events of one gateway. Each is a count. */
export interface InboxRow {
  readonly gateway: string
  readonly events: number
  readonly appliedOnce: number
  /** Not applied, since something later of the same transaction was: as it has to be. */
  readonly overtaken: number
  /** Acknowledged, and neither applied nor overtaken. */
  readonly lost: number
  readonly twice: number
  /** Applied after something later of the same transaction. */
  readonly outOfOrder: number
}

/** The verdict on a storm. */
export interface InboxVerdict {
  readonly rows: readonly InboxRow[]
  /** Applied, although no gateway has sent it. */
  readonly invented: number
  /** Stored, and neither done nor discarded: held, set aside or still on their way. */
  readonly open: number
}

/**
 * Of one transaction, what was stored later is applied later (`event_id`), and what is later at the gateway as well (`position`): a later
 * position is never followed by an earlier one, since that one is overtaken when it comes.
 */
const rows = `
  with times as (
    select key, count(*) as times from proof.effects group by key
  ), steps as (
    select effects.key,
      event_id < lag(event_id) over (partition by effects.flow order by number) as stored_back,
      position < lag(position) over (partition by subject order by number) as position_back
    from proof.effects as effects join proof.ledger using (key)
  ), back as (
    select key, count(*) as times from steps where coalesce(stored_back, false) or coalesce(position_back, false) group by key
  ), furthest as (
    select subject, max(position) as position from proof.ledger join times using (key) where subject is not null group by subject
  ), judged as (
    select ledger.gateway, coalesce(times.times, 0) as times, coalesce(back.times, 0) as back, acknowledged > 0 as acknowledged,
      not in_order and coalesce(furthest.position > ledger.position, false) as may_be_overtaken
    from proof.ledger as ledger left join times using (key) left join back using (key) left join furthest using (subject)
  )
  select gateway,
    count(*)::integer as events,
    (count(*) filter (where times = 1))::integer as "appliedOnce",
    (count(*) filter (where times = 0 and may_be_overtaken))::integer as overtaken,
    (count(*) filter (where times = 0 and acknowledged and not may_be_overtaken))::integer as lost,
    (count(*) filter (where times > 1))::integer as twice,
    (count(*) filter (where back > 0))::integer as "outOfOrder"
  from judged group by gateway order by gateway`

const rest = `
  select
    (select count(*) from proof.effects where not exists (select from proof.ledger where ledger.key = effects.key))::integer
      as invented,
    (select count(*) from three_ds_inbox.events where state not in ('done', 'discarded'))::integer as open`

/** Judges by what stands in the database, and by nothing else. */
export async function judge(sql: Sql): Promise<InboxVerdict> {
  const [row] = await sql.query<Omit<InboxVerdict, 'rows'>>(rest)
  return { rows: await sql.query<InboxRow>(rows), invented: row?.invented ?? 0, open: row?.open ?? 0 }
}

/** Whether anything is wrong. */
export const isClean = ({ rows: all, invented, open }: InboxVerdict): boolean =>
  invented === 0 && open === 0 && all.every(({ lost, twice, outOfOrder }) => lost + twice + outOfOrder === 0)
