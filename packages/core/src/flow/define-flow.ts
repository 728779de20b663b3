import { systemClock } from '../vocabulary/clock.ts'
import type { FlowAdapter } from './adapter.ts'
import type { AuthenticationFlow, FlowOptions } from './authentication-flow.ts'
import { openState } from './open-state.ts'
import { resumeFlow } from './resume-flow.ts'
import { sharedSeenStore } from './shared-seen-store.ts'
import { startFlow } from './start-flow.ts'

/**
 * A flow out of an adapter: the one place for all guards. Key and revision are claimed before the provider is called; an
 * unknown outcome becomes a `poll` step; what is late, foreign, repeated or over changes nothing and says so.
 *
 * For authors of provider packages.
 */
export function defineFlow<Request, P extends string>(
  adapter: FlowAdapter<Request, P>,
  { clock = systemClock, seen = sharedSeenStore(adapter.client, clock) }: FlowOptions = {},
): AuthenticationFlow<Request, P> {
  const engine = { adapter, seen, clock }
  const flowFrom = <Own>(toRequest: (own: Own) => Request): AuthenticationFlow<Own, P> => ({
    provider: adapter.provider,
    open: (own) => openState(engine, toRequest(own)),
    start: async (own, options) => startFlow(engine, toRequest(own), options),
    resume: (state, event, options) => resumeFlow(engine, state, event, options),
    mapRequest: (toOwn) => flowFrom((own) => toRequest(toOwn(own))),
  })
  return flowFrom((request) => request)
}
