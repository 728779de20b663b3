import { type AuthenticationStep, type CallOptions, currentStep } from '@three-ds/core'
import { type FlowKeeper, type KeptFlow, planFor } from './flow-keeper.ts'
import { otherName } from './flow-refusals.ts'
import { dropUnsent, openFlow, postponeFlow } from './flow-rows.ts'
import { keepStep } from './keep-step.ts'
import { requireFlow } from './resume-kept-flow.ts'

/** How long a start may take before somebody else looks for what became of it, in milliseconds: longer than any call. */
const startingMs = 120_000

/** What a process knows of its starts. */
export interface Starts extends FlowKeeper {
  /**
   * Starts of this process that failed while the database was away, by flow, and the times that still stand in their rows: they keep nobody
   * of this process from starting the same flow again.
   */
  readonly left: Map<string, number>
}

/**
 * Keeps the flow, then starts it, then keeps where it has come to. Whoever is not first gets the step that is kept, and sends nothing; a
 * process that dies in between leaves a flow that is asked about.
 *
 * @param request - what this flow's maker takes; the compiler has checked it where the name was written
 */
export async function startKeptFlow(
  keeper: Starts,
  name: string,
  kept: KeptFlow,
  request: never,
  options: CallOptions | undefined,
): Promise<AuthenticationStep> {
  const { database, clock } = keeper
  const { flow, pace } = kept
  const opened = flow.open(request)
  const now = clock.now()
  const startingUntil = now + startingMs
  const givesUpAt = now + pace.patienceMs
  const { lane } = planFor(keeper, kept, opened, { polls: 0, givesUpAt })
  const left = keeper.left.get(opened.id)
  const times = { lane, dueAt: startingUntil, now, givesUpAt, startingUntil, left }
  const isOurs = await openFlow(database, name, opened, times)
  const record = await requireFlow(keeper, opened.id)
  if (record.name !== name) throw otherName(name)
  if (!isOurs) return currentStep(record.state)

  const step = await startOrForget(keeper, kept, request, { id: opened.id, startingUntil }, options)
  if (step.state.revision === record.state.revision) {
    // Somebody sent it before, and died: from now on it is looked for.
    const plan = planFor(keeper, kept, step.state, { polls: 0, givesUpAt })
    await postponeFlow(database, record, { ...plan, state: record.state, polls: 0 })
    return step
  }
  if (await keepStep(keeper, kept, record, step, 'start')) return step
  return currentStep((await requireFlow(keeper, opened.id)).state)
}

/** After an error nothing is kept of a start that sent nothing; the claim tells, whatever failed. */
async function startOrForget(
  { database, left }: Starts,
  { flow }: KeptFlow,
  request: never,
  { id, startingUntil }: { readonly id: string; readonly startingUntil: number },
  options: CallOptions | undefined,
): Promise<AuthenticationStep> {
  try {
    const step = await flow.start(request, options)
    left.delete(id)
    return step
  } catch (error) {
    left.set(id, startingUntil)
    await dropUnsent(database, id, startingUntil).then(
      () => left.delete(id),
      // The database is away, which the error of the start may have told. Nothing is sent twice: the claim is asked first.
      () => {},
    )
    throw error
  }
}
