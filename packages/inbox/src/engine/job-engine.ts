import type { Sql } from '../database/sql.ts'

/** What a job is about: an event, and what earlier jobs of it came to. */
export interface EventJob {
  readonly eventId: string
  /** Attempts that they have used. */
  readonly attemptsBefore: number
  /** How many of them, one after the other, had to wait through no fault of the application. None by default. */
  readonly waits?: number
}

/** A job as it is sent. */
export interface NewJob {
  readonly id: string
  readonly data: EventJob
  /** Not before this time; at once by default. */
  readonly startAfter?: Date
}

/** A job in the hands of a worker. */
export interface RunningJob {
  readonly id: string
  readonly data: EventJob
  /** From 0. Grows with each worker that took it, those that died among them. */
  readonly retryCount: number
  /** Aborts when the worker has to let go. */
  readonly signal: AbortSignal
}

/** `done`: nothing is left to do. `again`: later, after a pause that grows. */
export type JobOutcome = { readonly status: 'done' } | { readonly status: 'again'; readonly why: string }

/** How jobs of a queue are worked off. */
export interface WorkSettings {
  /** Jobs at the same time in this process, at least 2. */
  readonly concurrency: number
  /** How often it is asked for work that nobody announced, in milliseconds. At least 500. */
  readonly pollEveryMs: number
}

/** What of pg-boss is used, in our words. */
export interface JobEngine {
  /** Sends in the transaction of `sql`: no job without what it is about, and the other way round. */
  send(sql: Sql, queue: string, job: NewJob): Promise<void>
  /** Which jobs of these ids are waiting or running? */
  alive(queue: string, ids: readonly string[]): Promise<ReadonlySet<string>>
  /** Begins to work; `handle` never rejects. */
  work(queue: string, settings: WorkSettings, handle: (job: RunningJob) => Promise<JobOutcome>): Promise<void>
  /** Runs `work` on one machine, at the times of a cron expression. */
  every(queue: string, cron: string, work: () => Promise<void>): Promise<void>
  /** Takes no more jobs, waits for those that run, at most `withinMs`, and lets go. */
  stop(withinMs: number): Promise<void>
}
