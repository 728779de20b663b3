import type { SeenClaim } from '@three-ds/core'
import { provider } from '../provider.ts'
import { type EventFacts, eventKey } from './callback-event.ts'
import { toInstant } from './instant.ts'

/**
 * States after which another one follows.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, "Callbacks".
 */
const passingStates: ReadonlySet<string> = new Set(['pending', 'processing', 'gateway_processing_result_unknown'])

/**
 * Where a transaction stands, comparable as text: a final state lies behind every passing one, whatever their times, so that
 * neither a tie (times are whole seconds) nor a late callback takes it back. Among equals the time decides.
 *
 * A state that this version does not know counts as final. So it is handed over unless something newer has been; a passing
 * state after it is not, but then it tells nothing final either.
 */
export function eventClaim(facts: EventFacts): SeenClaim {
  const instant = toInstant(facts.updated_at ?? '')
  const rank = passingStates.has(facts.state) ? 0 : 1
  return {
    key: eventKey(facts),
    ...(instant === undefined ? {} : { subject: `${provider}|${facts.token}`, position: `${rank}/${instant}` }),
  }
}
