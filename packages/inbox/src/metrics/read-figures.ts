import type { Database } from '../database/database.ts'
import type { InboxFigures } from './inbox-metrics.ts'

interface EventFigures {
  readonly waiting: string
  readonly setAside: string
  readonly refused: string
  readonly oldest: Date | null
}

interface FlowTimes {
  readonly oldest: Date | null
  readonly overdue: Date | null
}

interface Ends {
  readonly count: string
  readonly sum: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** By the index of what is open: what has been done costs nothing. */
const eventFigures = `
  select
    count(*) filter (where state in ('queued', 'held')) as waiting,
    count(*) filter (where state = 'set-aside') as "setAside",
    (select count(*) from three_ds_inbox.refused_callbacks) as refused,
    min(received_at) filter (where state in ('queued', 'held')) as oldest
  from three_ds_inbox.events where state in ('queued', 'held', 'set-aside')`

const flowTimes = `
  select
    (select created_at from three_ds_inbox.flows where ended_at is null order by created_at limit 1) as oldest,
    (select min(due_at) from three_ds_inbox.flows where due_at is not null) as overdue`

const flowCounts = `
  select name, status, count(*) as count from three_ds_inbox.flows group by name, status order by name, status`

const ends = `
  select
    count(*) as count,
    coalesce(sum(seconds), 0) as sum,
    coalesce(percentile_cont(0.5) within group (order by seconds), 0) as p50,
    coalesce(percentile_cont(0.95) within group (order by seconds), 0) as p95,
    coalesce(percentile_cont(0.99) within group (order by seconds), 0) as p99
  from (
    select extract(epoch from ended_at - created_at)::float8 as seconds from three_ds_inbox.flows
    where ended_at >= $1 and status = 'done'
  ) as done`

const hourMs = 60 * 60 * 1_000

const secondsSince = (date: Date | null | undefined, now: number): number =>
  date == null ? 0 : Math.max(0, (now - date.getTime()) / 1_000)

/**
 * Reads the figures.
 *
 * @param now - milliseconds since 1970
 * @throws InboxError where the database fails
 */
export async function readFigures(database: Database, now: number): Promise<InboxFigures> {
  const [event] = await database.query<EventFigures>(eventFigures)
  const [times] = await database.query<FlowTimes>(flowTimes)
  const counts = await database.query<{ name: string; status: string; count: string }>(flowCounts)
  const [ended] = await database.query<Ends>(ends, [new Date(now - hourMs)])
  return {
    eventsWaiting: Number(event?.waiting ?? 0),
    oldestEventSeconds: secondsSince(event?.oldest, now),
    eventsSetAside: Number(event?.setAside ?? 0),
    callbacksRefused: Number(event?.refused ?? 0),
    flows: counts.map(({ name, status, count }) => ({ name, status, count: Number(count) })),
    oldestFlowSeconds: secondsSince(times?.oldest, now),
    overdueSeconds: secondsSince(times?.overdue, now),
    timeToEnd: {
      count: Number(ended?.count ?? 0),
      sum: ended?.sum ?? 0,
      p50: ended?.p50 ?? 0,
      p95: ended?.p95 ?? 0,
      p99: ended?.p99 ?? 0,
    },
  }
}
