import { type Issue, invalidInput } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import {
  defaultRetention,
  expiredClaims,
  leastRetention,
  type RetentionDays,
  retentionRules,
} from './retention-rules.ts'

/** What sweeping needs. */
export interface SweepParts {
  readonly database: Database
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly days: RetentionDays
}

const dayMs = 24 * 60 * 60 * 1_000

/** Rows of one statement: few enough that nobody waits for it. */
const batch = 1_000

/**
 * The application's days over the defaults.
 *
 * @throws ThreeDSError `invalid-input` for what is no whole number of days from 1, or for claims from 7, to 3,650
 */
export function retentionDays(
  given: { readonly [Kind in keyof RetentionDays]?: number | undefined } = {},
): RetentionDays {
  const days = {
    flows: given.flows ?? defaultRetention.flows,
    events: given.events ?? defaultRetention.events,
    refused: given.refused ?? defaultRetention.refused,
    claims: given.claims ?? defaultRetention.claims,
  }
  const issues = Object.entries(leastRetention).flatMap(([kind, least]): Issue[] => {
    // The keys of both are the same.
    const value = days[kind as keyof RetentionDays]
    if (Number.isSafeInteger(value) && value >= least && value <= 3_650) return []
    const text = `a whole number of days from ${least} to 3650 is needed here`
    return [{ path: `retention.${kind}`, text, remedy: 'Leave it out.' }]
  })
  if (issues.length > 0) throw invalidInput(issues, { operation: 'openInbox' })
  return days
}

/**
 * Deletes what is older than it may be, in small statements. Safe to run anywhere, any time, on several machines.
 *
 * @returns how many rows went
 * @throws InboxError where the database fails: what went before it is gone
 */
export async function sweep({ database, now, days }: SweepParts): Promise<number> {
  const at = now()
  let total = await sweepBy(database, expiredClaims, at)
  for (const { keptFor, statement } of retentionRules) {
    total += await sweepBy(database, statement, at - days[keptFor] * dayMs)
  }
  return total
}

async function sweepBy(database: Database, statement: string, before: number): Promise<number> {
  let total = 0
  for (;;) {
    const gone = await database.query(statement, [new Date(before), batch])
    total += gone.length
    if (gone.length < batch) return total
  }
}
