import type { Sql } from '@three-ds/inbox'

/** What stands in the tables before something is measured. Data only, but for the names of pg-boss' own columns. */
export interface Backlog {
  /** Events that nobody has handled, each of a flow of its own, with their jobs and claims. */
  readonly pending: number
  /** Events that are done, with their claims. */
  readonly done: number
}

const events = (state: string, settled: string) => `
  insert into three_ds_inbox.events (receiver, claim_key, flow_id, event, state, received_at, settled_at)
  select 'backlog', 'callback:backlog:${state} ' || number, 'backlog:${state} ' || number, model.event, '${state}', now(), ${settled}
  from generate_series(1, $1::integer) as number,
    (select event from three_ds_inbox.events order by id limit 1) as model`

const claims = `
  insert into three_ds_inbox.claims (key, owner, claimed_at)
  select claim_key, 'inbox', now() from three_ds_inbox.events where receiver = 'backlog'`

/** As pg-boss sends one: the job of the model, under another id, and each a little later: it fetches by that time. */
const jobs = `
  insert into three_ds_inbox_jobs.job
  select job.*
  from three_ds_inbox.events as events
  cross join (select to_jsonb(job) as fields from three_ds_inbox_jobs.job as job where name = 'events' limit 1) as model
  cross join lateral jsonb_populate_record(null::three_ds_inbox_jobs.job, model.fields || jsonb_build_object(
    'id', events.job_id, 'data', jsonb_build_object('eventId', events.id::text, 'attemptsBefore', 0),
    'created_on', clock_timestamp(), 'start_after', clock_timestamp()
  )) as job
  where events.receiver = 'backlog' and events.state = 'queued'`

/**
 * Fills the tables by SQL, which is faster than receiving. There has to be one event with its job already, the model of all.
 */
export async function fillBacklog(sql: Sql, { pending, done }: Backlog): Promise<void> {
  await sql.query(events('queued', 'null'), [pending])
  await sql.query(events('done', 'now()'), [done])
  await sql.query(claims)
  await sql.query(jobs)
  for (const table of ['three_ds_inbox.events', 'three_ds_inbox.claims', 'three_ds_inbox_jobs.job']) {
    await sql.query(`vacuum analyze ${table}`)
  }
  // What the server does about this by itself later would be measured with what comes.
  await sql.query('checkpoint')
}
