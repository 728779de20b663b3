import { type Clock, type Issue, invalidInput, systemClock } from '@three-ds/core'
import type { RefusedBounds } from '../receive/keep-refused.ts'
import type { InboxOptions } from './inbox-options.ts'

/** Options with every default in its place. */
export interface InboxSettings {
  readonly clock: Clock
  readonly concurrency: number
  readonly pollEveryMs: number
  readonly maxAttempts: number
  readonly firstPauseSeconds: number
  readonly longestPauseSeconds: number
  readonly handleWithinMs: number
  readonly refused: RefusedBounds
}

/** The least and the most that an option may be. Data only. */
const bounds = {
  concurrency: [2, 1_000],
  pollEveryMs: [500, 3_600_000],
  'attempts.max': [1, 1_000],
  'attempts.firstPauseSeconds': [0, 86_400],
  'attempts.longestPauseSeconds': [1, 604_800],
  // pg-boss lets a job run for a day at most, and a job may take twice this and a minute.
  'attempts.handleWithinMs': [1, 11 * 3_600_000],
  'refused.maxEntries': [1, 1_000_000],
  'refused.maxBytes': [1, 2 ** 40],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

type Path = keyof typeof bounds

/** @throws ThreeDSError `invalid-input` that names every option out of its bounds */
export function inboxSettings({
  clock = systemClock,
  attempts = {},
  refused = {},
  ...rest
}: InboxOptions): InboxSettings {
  const values: Readonly<Record<Path, number>> = {
    concurrency: rest.concurrency ?? 8,
    pollEveryMs: rest.pollEveryMs ?? 1_000,
    'attempts.max': attempts.max ?? 12,
    'attempts.firstPauseSeconds': attempts.firstPauseSeconds ?? 2,
    'attempts.longestPauseSeconds': attempts.longestPauseSeconds ?? 3_600,
    'attempts.handleWithinMs': attempts.handleWithinMs ?? 60_000,
    'refused.maxEntries': refused.maxEntries ?? 1_000,
    'refused.maxBytes': refused.maxBytes ?? 64 * 1024 * 1024,
  }
  const issues = Object.entries(bounds).flatMap(([path, [least, most]]): Issue[] => {
    // The keys of both are the same.
    const value = values[path as Path]
    if (Number.isSafeInteger(value) && value >= least && value <= most) return []
    return [{ path, text: `a whole number from ${least} to ${most} is needed here`, remedy: 'Leave it out.' }]
  })
  if (issues.length > 0) throw invalidInput(issues, { operation: 'openInbox' })
  return {
    clock,
    concurrency: values.concurrency,
    pollEveryMs: values.pollEveryMs,
    maxAttempts: values['attempts.max'],
    firstPauseSeconds: values['attempts.firstPauseSeconds'],
    longestPauseSeconds: values['attempts.longestPauseSeconds'],
    handleWithinMs: values['attempts.handleWithinMs'],
    refused: { maxEntries: values['refused.maxEntries'], maxBytes: values['refused.maxBytes'] },
  }
}
