import { type AuthenticationEvent, type AuthenticationStep, type CallOptions, currentStep } from '@three-ds/core'
import type { FlowKeeper, KeptFlow } from './flow-keeper.ts'
import type { FlowRecord } from './flow-record.ts'
import { notKept, notRegistered } from './flow-refusals.ts'
import { readFlow } from './flow-rows.ts'
import { type FlowCause, keepStep } from './keep-step.ts'
import { isStartClaimed } from './start-claim.ts'

/** A flow of the application's, by the name that is kept with it. */
export function registered({ flows }: Pick<FlowKeeper, 'flows'>, name: string): KeptFlow {
  const kept = flows.get(name)
  if (kept === undefined) throw notRegistered(name)
  return kept
}

/** `busy`: another process is at this flow, and this event has to come again. */
export type Resumption = { readonly step: AuthenticationStep; readonly busy: boolean }

const causeOf = ({ type }: AuthenticationEvent): FlowCause =>
  type === 'callback' || type === 'poll' ? type : 'browser'

/**
 * Moves a kept flow on, once. Whoever comes second finds what the first one has written.
 *
 * @throws ThreeDSError as the flow does; InboxError as the database does
 */
export async function resumeOnce(
  keeper: FlowKeeper,
  record: FlowRecord,
  event: AuthenticationEvent,
  options: CallOptions | undefined,
): Promise<Resumption> {
  const kept = registered(keeper, record.name)
  const { state, startingUntil } = record
  if (startingUntil !== undefined && Date.parse(startingUntil) > keeper.clock.now()) {
    return { step: { ...currentStep(state), note: 'repeated' }, busy: true }
  }
  if (state.revision === 0 && !(await isStartClaimed(keeper.database, record.id))) {
    // Nothing was sent, so there is nothing to look for, and whoever starts it again sends it.
    const unsent = currentStep(state)
    await keepStep(keeper, kept, record, unsent, causeOf(event))
    return { step: unsent, busy: false }
  }
  const step = await kept.flow.resume(state, event, options)
  if (step.note !== undefined) return { step, busy: step.note === 'repeated' }
  if (await keepStep(keeper, kept, record, step, causeOf(event))) return { step, busy: false }
  // Somebody was first: what it wrote counts, and this event is heard there.
  return { step: currentStep((await requireFlow(keeper, record.id)).state), busy: event.type !== 'poll' }
}

/** @throws ThreeDSError `not-found` */
export async function requireFlow({ database }: Pick<FlowKeeper, 'database'>, id: string): Promise<FlowRecord> {
  const record = await readFlow(database, id)
  if (record === undefined) throw notKept()
  return record
}

/** How often, and after what pause, an event is handed over again that came while another was being worked on. */
const busy = { tries: 40, pauseMs: 250 } as const

/** Moves a kept flow on with what a browser reports: where somebody else is at it, again and again for ten seconds. */
export async function resumeKeptFlow(
  keeper: FlowKeeper,
  id: string,
  event: AuthenticationEvent,
  options: CallOptions | undefined,
): Promise<AuthenticationStep> {
  for (let tries = 1; ; tries += 1) {
    const record = await requireFlow(keeper, id)
    const { step, busy: isBusy } = await resumeOnce(keeper, record, event, options)
    if (!isBusy || event.type === 'poll' || tries === busy.tries) return step
    await keeper.clock.sleep(busy.pauseMs, options?.signal)
  }
}
