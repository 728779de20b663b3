import { type AuthenticationStep, type CallOptions, currentStep, isThreeDSError } from '@three-ds/core'
import { type FlowKeeper, type KeptFlow, planFor } from './flow-keeper.ts'
import { otherName } from './flow-refusals.ts'
import { dropUnsent, openFlow, postponeFlow } from './flow-rows.ts'
import { keepStep } from './keep-step.ts'
import { requireFlow } from './resume-kept-flow.ts'

/** How long a start may take before somebody else looks for what became of it, in milliseconds: longer than any call. */
const startingMs = 120_000

/**
 * Keeps the flow, then starts it, then keeps where it has come to. Whoever is not first gets the step that is kept, and sends nothing; a
 * process that dies in between leaves a flow that is asked about.
 *
 * @param request - what this flow's maker takes; the compiler has checked it where the name was written
 */
export async function startKeptFlow(
  keeper: FlowKeeper,
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
  const times = { lane, dueAt: startingUntil, now, givesUpAt, startingUntil }
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

/** An error of a start says that nothing was done: then there is nothing to keep. */
async function startOrForget(
  { database }: FlowKeeper,
  { flow }: KeptFlow,
  request: never,
  { id, startingUntil }: { readonly id: string; readonly startingUntil: number },
  options: CallOptions | undefined,
): Promise<AuthenticationStep> {
  try {
    return await flow.start(request, options)
  } catch (error) {
    if (isThreeDSError(error) && error.outcome !== 'unknown') await dropUnsent(database, id, startingUntil)
    throw error
  }
}
