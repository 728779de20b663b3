import type { CallOptions } from '../call/options.ts'
import { isThreeDSError } from '../errors/three-ds-error.ts'
import type { FlowCall, Move } from './adapter.ts'
import { stepOf } from './apply-move.ts'
import { type FlowEngine, flowCall, inProgressAt, moveOrFindOut } from './engine.ts'
import type { AuthenticationEvent } from './event.ts'
import { guardEvent } from './guard-event.ts'
import { pollReasons } from './machine/poll-reasons.ts'
import { parseAuthenticationState } from './parse-state.ts'
import type { AuthenticationState, AuthenticationStep } from './step.ts'
import { stepAfter } from './step-after.ts'

/** How long whoever claimed a revision may work before another may try, in milliseconds: longer than any call takes. */
const leaseMs = 120_000

/** A flow that lost its way to the payment: it looks for it, and acts on nothing. */
const mustFind = ({ step }: AuthenticationState): boolean =>
  step.type === 'poll' && pollReasons[step.reason].goesOnBy === 'find'

/** While nothing is shown to the cardholder, "too many requests" only means later. */
async function laterIfThrottled(state: AuthenticationState, work: () => Promise<Move>): Promise<Move> {
  try {
    return await work()
  } catch (error) {
    if (state.step.type !== 'poll' || !isThreeDSError(error) || error.code !== 'rate-limited') throw error
    return { step: { type: 'poll', reason: state.step.reason, afterMs: error.retryAfterMs ?? 30_000 } }
  }
}

/** See `AuthenticationFlow.resume`. */
export async function resumeFlow<Request, P extends string>(
  engine: FlowEngine<Request, P>,
  given: AuthenticationState<P>,
  event: AuthenticationEvent<P>,
  options: CallOptions | undefined,
): Promise<AuthenticationStep<P>> {
  const { adapter, clock } = engine
  const state = parseAuthenticationState(given, adapter.provider)
  const note = guardEvent(state, event)
  if (note !== undefined) return stepOf(state, note)

  const call = flowCall(clock, options)
  if (!mustFind(state)) return actOnce(engine, state, event, call)
  const move = await laterIfThrottled(state, () => adapter.find(state, call))
  return stepAfter(state, move, clock.now())
}

/** One actor a revision. The loser gets a step that finds out what the winner did; there is nothing to write. */
async function actOnce<Request, P extends string>(
  { adapter, seen, clock }: FlowEngine<Request, P>,
  state: AuthenticationState<P>,
  event: AuthenticationEvent<P>,
  call: FlowCall,
): Promise<AuthenticationStep<P>> {
  const claim = `${state.id}#${state.revision}`
  const expiresAt = new Date(call.now + leaseMs)
  if ((await seen.claim({ key: claim, expiresAt })) !== 'claimed') {
    return stepOf({ ...state, step: inProgressAt(call.now) }, 'repeated')
  }
  // After its lease the claim may be somebody else's, in this process too: then there is nothing to give back.
  const release = () => (clock.now() - call.now < leaseMs ? seen.release(claim) : undefined)
  const move = await moveOrFindOut(() => laterIfThrottled(state, () => adapter.resume(state, event, call)), release)
  const step = stepAfter(state, move, clock.now())
  if (step.state.revision === state.revision) await release()
  return step
}
