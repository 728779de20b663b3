import type { CallbackEvent, JsonObject } from '@three-ds/core'
import { currentStep, parseAuthenticationState } from '@three-ds/core'
import type { Sql } from '../database/sql.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { appendEvent } from '../receive/append-event.ts'
import { type FlowEnding, timedOutRemedy } from './flow-ending.ts'

/** The receiver under which ends stand among the events: no application can choose this name for one of its own. */
export const endsReceiver = 'flow ends'

/** What announcing needs. */
export interface AnnounceParts {
  readonly engine: Pick<JobEngine, 'send'>
  readonly now: () => number
}

/**
 * Queues the end of a flow for the application, in the transaction in which the flow ends: among the events of the same flow, after
 * those that came before. So it is delivered, retried, set aside and replayed like an event.
 */
export async function announceEnd(sql: Sql, { engine, now }: AnnounceParts, ending: FlowEnding): Promise<void> {
  const { id, name, step } = ending
  const event: CallbackEvent = {
    type: 'callback',
    provider: step.state.provider,
    id,
    evidence: 'fetched',
    dedupeKey: `${ending.ending}:${id}#${step.state.revision}`,
    // A state is JSON; its type has optional fields, which JSON leaves out.
    data: { ending: ending.ending, name, state: step.state as unknown as JsonObject },
  }
  const claimKey = `end:${event.dedupeKey}`
  await appendEvent(sql, engine, { receiver: endsReceiver, claimKey, flowId: id, event, now: now() })
}

/**
 * The end that stands in an event of `endsReceiver`.
 *
 * @throws ThreeDSError `state-refused` where another version of core wrote it
 */
export function readEnd({ id, data }: CallbackEvent): FlowEnding {
  const name = String(data['name'])
  const step = currentStep(parseAuthenticationState(data['state']))
  if (data['ending'] === 'done' && step.type === 'done') return { id, name, ending: 'done', step }
  return { id, name, ending: 'timed-out', step, remedy: timedOutRemedy }
}
