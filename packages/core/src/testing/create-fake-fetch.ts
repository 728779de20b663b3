import type { Clock } from '../vocabulary/clock.ts'
import type { FetchLike } from '../vocabulary/platform.ts'
import { type FakeCall, readFakeCall } from './fake-call.ts'
import { type FakeReply, toResponse } from './fake-reply.ts'
import { type FakeMatch, type FakeRoute, matchRoute } from './fake-route.ts'
import type { FaultPlan } from './fault-plan.ts'
import { playFault } from './play-fault.ts'

/** What a fake gateway is made of. */
export interface FakeGateway {
  readonly routes: readonly FakeRoute[]
  /** What no route fits. */
  readonly otherwise: (call: FakeCall) => FakeReply
  readonly faults: FaultPlan
  readonly clock: Clock
  /** Where the fake is served below a path, `/spreedly`: it is cut off before routing. */
  readonly basePath?: string
  /** Asked before a route is: an answer of its own keeps the call out, a missing password for one. */
  readonly guard?: (call: FakeCall, match: FakeMatch) => FakeReply | undefined
  /** Headers of each answer, a request id for one. */
  readonly headers?: () => Readonly<Record<string, string>>
}

/**
 * A `fetch` that never leaves the process. It routes by method and path, whatever the host, and plays the planned faults.
 * It behaves as `fetch` does: an aborted request rejects with the signal's reason, a cut connection with a TypeError.
 */
export function createFakeFetch(gateway: FakeGateway): FetchLike {
  return async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const call = await readFakeCall(request, gateway.basePath)
    const match = matchRoute(gateway.routes, call)
    const act = async () => toResponse(await answerTo(gateway, call, match), gateway.headers?.())
    const fault = gateway.faults.take(match?.route.operation)
    if (fault === undefined) return act()
    return playFault(fault, { act, clock: gateway.clock, signal: request.signal })
  }
}

async function answerTo(
  { otherwise, guard }: FakeGateway,
  call: FakeCall,
  match: FakeMatch | undefined,
): Promise<FakeReply> {
  if (match === undefined) return otherwise(call)
  return guard?.(call, match) ?? match.route.handle(call, match.parameters)
}
