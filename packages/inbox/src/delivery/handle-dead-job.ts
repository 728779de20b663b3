import type { JobOutcome, RunningJob } from '../engine/job-engine.ts'
import { type SetAsideParts, setEventAside } from './set-event-aside.ts'
import { readEvent, type StoredEvent } from './stored-event.ts'
import type { Words } from './words.ts'

/** What a dead job needs. */
export interface DeadJobParts extends SetAsideParts {
  readonly maxAttempts: number
  readonly describeError: Words
  readonly onError: (error: unknown) => void
  readonly onOutcome: (outcome: 'set-aside') => void
}

const died =
  'the process that handled it died, or lost the database, until no attempt was left: look for what ends it, a lack of memory for one'

/** What an attempt came to that lived to tell is the more telling. */
const whyOf = ({ why }: StoredEvent): string => (why === null ? died : `${why}; then ${died}`)

/** An event whose workers died with it until its attempts were used up is set aside like one that the application refused. */
export async function handleDeadJob(parts: DeadJobParts, job: RunningJob): Promise<JobOutcome> {
  try {
    const stored = await readEvent(parts.database, job.data.eventId)
    if (stored?.state !== 'queued') return { status: 'done' }
    await setEventAside(parts, stored, parts.maxAttempts, whyOf(stored))
    parts.onOutcome('set-aside')
    return { status: 'done' }
  } catch (error) {
    parts.onError(error)
    return { status: 'again', why: parts.describeError(error) }
  }
}
