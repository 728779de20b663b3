import type { Sql } from '../database/sql.ts'
import type { PollBudget, PollCost } from './pace.ts'

/** May the calls be made now? If not, not before `freeAt`, in milliseconds since 1970. */
export type BudgetAnswer = { readonly granted: true } | { readonly granted: false; readonly freeAt: number }

const msPerCall = ({ perMinute }: PollBudget): number => 60_000 / perMinute

/**
 * One row a budget holds the time until which calls are taken: each call moves it on by its share of a minute, and it may run ahead of
 * the clock by a burst (the generic cell rate algorithm). One statement, so that machines never take the same room.
 */
const take = `
  insert into three_ds_inbox.budgets as held (name, taken_until)
  values ($1, $2::timestamptz + $3 * interval '1 millisecond')
  on conflict (name) do update
  set taken_until = greatest(held.taken_until, $2) + $3 * interval '1 millisecond'
  where greatest(held.taken_until, $2) + $3 * interval '1 millisecond' <= $2 + $4 * interval '1 millisecond'
  returning taken_until`

const close = `
  insert into three_ds_inbox.budgets as held (name, taken_until) values ($1, $2)
  on conflict (name) do update set taken_until = greatest(held.taken_until, excluded.taken_until)`

/**
 * Takes calls out of a budget that all machines share.
 *
 * @param now - milliseconds since 1970, by this machine's clock
 */
export async function takeCalls(sql: Sql, { budget, calls }: PollCost, now: number): Promise<BudgetAnswer> {
  const share = msPerCall(budget)
  // What costs more than the whole burst waits for all of it.
  const costMs = Math.min(calls, budget.burst) * share
  const burstMs = budget.burst * share
  const taken = await sql.query(take, [budget.name, new Date(now), costMs, burstMs])
  if (taken.length > 0) return { granted: true }
  const [row] = await sql.query<{ taken_until: Date }>(
    'select taken_until from three_ds_inbox.budgets where name = $1',
    [budget.name],
  )
  const until = row?.taken_until.getTime() ?? now
  return { granted: false, freeAt: Math.max(now + 1, Math.ceil(until + costMs - burstMs)) }
}

/**
 * The provider wants no more calls for now: nobody makes any until then, and then one after the other.
 *
 * @param until - milliseconds since 1970
 */
export async function closeBudget(sql: Sql, budget: PollBudget, until: number): Promise<void> {
  await sql.query(close, [budget.name, new Date(until + (budget.burst - 1) * msPerCall(budget))])
}
