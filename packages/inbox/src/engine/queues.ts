/** A queue of the job engine: where failures go, and how long a job may be without a sign of life. */
export interface QueueSettings {
  readonly name: string
  /** Where a job goes that has used up its attempts without anybody setting its event aside: its worker died each time. */
  readonly deadLetter?: string
}

/** The schema in which pg-boss keeps its tables, beside ours. */
export const engineSchema = 'three_ds_inbox_jobs'

/** Events whose workers died again and again: their events are set aside. */
export const deadEvents: QueueSettings = { name: 'dead-events' }

/** One job for each event that the application has to hear of. */
export const events: QueueSettings = { name: 'events', deadLetter: deadEvents.name }

/** Every queue; what is a dead letter queue comes before whoever names it. */
export const allQueues: readonly QueueSettings[] = [deadEvents, events]

/**
 * How queues are kept, in seconds. A job that waits is never given up: pg-boss would delete it after 14 days. A job that is done is
 * of no use to anybody, and slows the others down. A worker that shows no sign of life for `heartbeatSeconds` has died.
 *
 * Source: pg-boss 12, `QueueOptions`.
 */
export const queueTimes = {
  retentionSeconds: 10 * 365 * 24 * 60 * 60,
  deleteAfterSeconds: 300,
  heartbeatSeconds: 20,
} as const
