import type { EventJob, JobEngine, JobOutcome, RunningJob } from '../engine/job-engine.ts'
import { isInboxError } from '../errors/inbox-error.ts'
import { type DeliveryParts, deliverEvent } from './deliver-event.ts'
import { queueEvent } from './queue-event.ts'
import { recordFailure } from './record-failure.ts'
import { setEventAside } from './set-event-aside.ts'
import { type ReadEvent, readEvent, type StoredEvent } from './stored-event.ts'
import { timeLimit } from './time-limit.ts'
import { waitPauseMs } from './wait-pause.ts'
import type { Words } from './words.ts'

/** What working off jobs needs, beyond delivering one event. */
export interface JobParts extends DeliveryParts {
  readonly engine: Pick<JobEngine, 'send'>
  /** After so many attempts an event is set aside. */
  readonly maxAttempts: number
  /** How long one attempt may take, in milliseconds. */
  readonly handleWithinMs: number
  /** What goes on before the transaction of a delivery, under the same attempt: a flow that is resumed. */
  readonly beforeDelivery: (stored: StoredEvent, signal: AbortSignal) => Promise<void>
  /** What is kept of an error, for a person. */
  readonly describeError: Words
  /** Hears the error itself. */
  readonly onError: (error: unknown) => void
  /** Hears what became of a job, for the figures. */
  readonly onOutcome: (outcome: 'delivered' | 'failed' | 'set-aside') => void
}

/** Somebody else is at it, or the database is not well: no fault of the application, so no attempt of it is used up. */
const isNoFault = (error: unknown): boolean => isInboxError(error) && error.retryable

/** A flow that is being moved just now: a callback that is faster than an answer is everyday life, and no trouble to tell of. */
const isBusyFlow = (error: unknown): boolean =>
  isInboxError(error) && error.code === 'conflict' && error.sqlState === undefined

/** Works off one job of the queue of events. Never rejects: what it cannot even write down comes back by itself. */
export async function handleJob(parts: JobParts, job: RunningJob): Promise<JobOutcome> {
  const attempt = job.data.attemptsBefore + job.retryCount + 1
  try {
    const stored = await readEvent(parts.database, job.data.eventId)
    if (stored?.state !== 'queued') return { status: 'done' }
    try {
      await attemptDelivery(parts, stored, attempt, job.signal)
      return { status: 'done' }
    } catch (error) {
      return await afterFailure(parts, stored, job.data, attempt, error)
    }
  } catch (error) {
    // The database does not answer. The job is tried again when it does.
    parts.onError(error)
    return { status: 'again', why: parts.describeError(error) }
  }
}

async function attemptDelivery(parts: JobParts, stored: ReadEvent, attempt: number, ended: AbortSignal): Promise<void> {
  const limit = timeLimit(parts.handleWithinMs, ended)
  try {
    if (!stored.behind) await parts.beforeDelivery(stored, limit.signal)
    const delivery = await deliverEvent(parts, stored, {
      attempt,
      signal: limit.signal,
      withinMs: parts.handleWithinMs,
    })
    if (delivery === 'delivered') parts.onOutcome('delivered')
  } finally {
    limit.clear()
  }
}

async function afterFailure(
  parts: JobParts,
  stored: StoredEvent,
  { waits = 0 }: EventJob,
  attempt: number,
  error: unknown,
): Promise<JobOutcome> {
  if (!isBusyFlow(error)) parts.onError(error)
  const why = parts.describeError(error)
  if (isNoFault(error)) {
    const later = { waits: waits + 1, startAfter: new Date(parts.now() + waitPauseMs(waits)) }
    await parts.database.transaction((sql) =>
      queueEvent(sql, parts.engine, stored.id, { from: 'queued', attemptsBefore: attempt - 1, ...later }),
    )
    return { status: 'done' }
  }
  parts.onOutcome('failed')
  if (attempt < parts.maxAttempts) {
    await recordFailure(parts.database, stored.id, attempt, why)
    return { status: 'again', why }
  }
  await setEventAside(parts, stored, attempt, why)
  parts.onOutcome('set-aside')
  return { status: 'done' }
}
