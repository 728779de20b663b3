import { type AuthenticationState, type FlowCall, isStartedElsewhere, type Move } from '@three-ds/core'
import type { SpreedlyClient } from '../client.ts'
import { provider } from '../provider.ts'
import { readScaData } from './sca-flow-data.ts'
import { scaMoveFor } from './sca-move-for.ts'

/** Nothing was charged and nothing can be looked up: the flow ends, and says that it knows nothing. */
const lost: Move = {
  step: {
    type: 'done',
    kind: 'authentication',
    authentication: { provider, status: 'unknown', evidence: 'browser', test: false },
  },
}

/** Longer than any challenge: then whoever else holds this flow has ended too, or died. */
const giveUpMs = 15 * 60_000

/** Somebody else started it and holds the token. */
const elsewhere: Move = { step: { type: 'poll', reason: 'in-progress', afterMs: 5_000 } }

/** Reads it; nothing can be looked up without a token. */
export async function findSca(client: SpreedlyClient, state: AuthenticationState, call: FlowCall): Promise<Move> {
  const data = readScaData(state.data)
  const token = data.transaction_token
  if (token !== undefined) return scaMoveFor(await client.showTransaction(token, call.options), data)
  const isYoung = call.now - Date.parse(state.createdAt) < giveUpMs
  return isStartedElsewhere(state) && isYoung ? elsewhere : lost
}
