import type { CallOptions } from '../call/options.ts'
import { invalidInput } from '../errors/invalid-input.ts'
import { finishStep, stepOf, toIso } from './apply-move.ts'
import { type FlowEngine, flowCall, inProgress, moveOrFindOut } from './engine.ts'
import { isTooLarge, maxStateLength } from './state-size.ts'
import type { AuthenticationState, AuthenticationStep } from './step.ts'
import { stepAfter } from './step-after.ts'

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
  if (isTooLarge(opened)) throw requestTooLarge(adapter.provider)
  const claim = `start:${id}`
  if ((await seen.claim({ key: claim })) !== 'claimed') return stepOf(opened)

  const call = flowCall(clock, options)
  const move = await moveOrFindOut(
    () => call.act(() => adapter.start(request, call)),
    () => seen.release(claim),
  )
  return stepAfter(opened, move, clock.now(), 'start')
}

const requestTooLarge = (provider: string) => {
  const text = `what a flow keeps of this request has more than ${maxStateLength} characters`
  return invalidInput([{ path: '', text, remedy: 'Shorten its longest field.' }], { provider, operation: 'start' })
}
