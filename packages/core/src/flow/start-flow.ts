import type { CallOptions } from '../call/options.ts'
import { stepOf } from './apply-move.ts'
import { type FlowEngine, flowCall, moveOrFindOut } from './engine.ts'
import { openState } from './open-state.ts'
import type { AuthenticationStep } from './step.ts'
import { stepAfter } from './step-after.ts'

/** See `AuthenticationFlow.start`. */
export async function startFlow<Request, P extends string>(
  engine: FlowEngine<Request, P>,
  request: Request,
  options: CallOptions | undefined,
): Promise<AuthenticationStep<P>> {
  const { adapter, seen, clock } = engine
  const opened = openState(engine, request)
  const claim = `start:${opened.id}`
  if ((await seen.claim({ key: claim })) !== 'claimed') return stepOf(opened)

  const call = flowCall(clock, options)
  const move = await moveOrFindOut(
    () => call.act(() => adapter.start(request, call)),
    () => seen.release(claim),
  )
  return stepAfter(opened, move, clock.now(), 'start')
}
