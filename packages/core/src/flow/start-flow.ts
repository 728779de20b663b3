import type { CallOptions } from '../call/options.ts'
import { applyMove, finishStep, stepOf, toIso } from './apply-move.ts'
import { type FlowEngine, flowCall, inProgress, moveOrFindOut } from './engine.ts'
import type { AuthenticationState, AuthenticationStep } from './step.ts'

/** See `AuthenticationFlow.start`. */
export async function startFlow<Request, P extends string>(
  { adapter, seen, clock }: FlowEngine<Request, P>,
  request: Request,
  options: CallOptions | undefined,
): Promise<AuthenticationStep<P>> {
  const { key, data } = adapter.open(request)
  const now = clock.now()
  const id = `${adapter.provider}:${key}`
  // Revision 0 is never newer than what the first starter stored.
  const opened: AuthenticationState<P> = {
    version: 1,
    provider: adapter.provider,
    id,
    revision: 0,
    createdAt: toIso(now),
    step: finishStep(inProgress, '', now),
    data,
  }
  const claim = `start:${id}`
  if ((await seen.claim({ key: claim })) !== 'claimed') return stepOf(opened)

  const call = flowCall(clock, options)
  const move = await moveOrFindOut(
    () => call.act(() => adapter.start(request, call)),
    () => seen.release(claim),
  )
  return 'note' in move ? stepOf(opened, move.note) : stepOf(applyMove(opened, move, clock.now()))
}
