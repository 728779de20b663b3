import { invalidInput } from '../errors/invalid-input.ts'
import { toIso } from './apply-move.ts'
import { type FlowEngine, inProgressAt } from './engine.ts'
import { isTooLarge, maxStateLength } from './state-size.ts'
import type { AuthenticationState } from './step.ts'

/** See `AuthenticationFlow.open`. Revision 0 is never newer than what the first starter stored. */
export function openState<Request, P extends string>(
  { adapter, clock }: Pick<FlowEngine<Request, P>, 'adapter' | 'clock'>,
  request: Request,
): AuthenticationState<P> {
  const { key, data } = adapter.open(request)
  const now = clock.now()
  const opened: AuthenticationState<P> = {
    version: 1,
    provider: adapter.provider,
    id: `${adapter.provider}:${key}`,
    revision: 0,
    createdAt: toIso(now),
    step: inProgressAt(now),
    data,
  }
  if (isTooLarge(opened)) throw requestTooLarge(adapter.provider)
  return opened
}

const requestTooLarge = (provider: string) => {
  const text = `what a flow keeps of this request has more than ${maxStateLength} characters`
  return invalidInput([{ path: '', text, remedy: 'Shorten its longest field.' }], { provider, operation: 'start' })
}
