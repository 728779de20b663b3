import {
  type AuthenticationEvent,
  type AuthenticationFlow,
  type AuthenticationState,
  defineFlow,
  type FlowCall,
  type FlowOptions,
  hasPassed,
  type Move,
  present,
  type SeenStore,
  sharedSeenStore,
  systemClock,
} from '@three-ds/core'
import type { CardinalClient } from '../client.ts'
import { provider } from '../provider.ts'
import { find } from './find.ts'
import { dataOf, isLookedUp, type LookedUp, readData } from './flow-data.ts'
import { type CardinalFlowRequest, checkRequest, lookupBody } from './flow-request.ts'
import { done, endWith, isGivenUp, moveForLookup, sameStep, waiting } from './move-for.ts'
import { ownLookup } from './own-lookup.ts'
import { endOf } from './read-back.ts'
import { readToken, useUp } from './read-token.ts'
import { endsThePage, tokenOf } from './token-of.ts'

type State = AuthenticationState<'cardinal'>

/**
 * Cardinal behind the loop: it authenticates and charges nothing. Pay next, with `fromAuthenticationResult` and
 * `createCardPayment`, or elsewhere.
 *
 * `start` sends one lookup for a session. Its end is signed (a response token that answers one of the session's requests and
 * tells of the lookup's transaction) or fetched. Whatever else the page reports, a missing or strange token among it, is no
 * failure: the record is read back.
 *
 * A lookup that is not answered within twelve seconds, and of which Verifone knows nothing, ends `unavailable`.
 *
 * @example
 * ```ts
 * import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
 * import { createCardinalSandbox } from '@three-ds/cardinal/testing'
 *
 * const sandbox = createCardinalSandbox()
 * const flow = createCardinalFlow(createCardinalClient(sandbox.clientOptions))
 * let step = await flow.start(sandbox.request('challenge'))
 * while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
 * console.log(step.authentication.status, step.authentication.evidence) // authenticated signed
 * ```
 */
export function createCardinalFlow(
  client: CardinalClient,
  options: FlowOptions = {},
): AuthenticationFlow<CardinalFlowRequest, 'cardinal'> {
  const clock = options.clock ?? systemClock
  const seen = options.seen ?? sharedSeenStore(client, clock)
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        checkRequest(request)
        return { key: request.session.jti, data: dataOf(request) }
      },
      start: (request, call) => start(client, seen, request, call),
      resume: (state, event, call) => resume(client, seen, state, event, call),
      find: (state, call) => find(client, seen, state, call),
    },
    { clock, seen },
  )
}

async function start(
  client: CardinalClient,
  seen: SeenStore,
  request: CardinalFlowRequest,
  { now, options }: FlowCall,
): Promise<Move> {
  const answer = await client.lookup(lookupBody(request), options)
  if (answer.transaction_id !== undefined && answer.transaction_id !== '') {
    // A store that fails here must not lose the answer: what it costs is only that another attempt may find this lookup.
    await ownLookup(seen, answer.transaction_id, request.session.jti, now).catch(() => undefined)
  }
  return moveForLookup(answer, dataOf(request), now)
}

async function resume(
  client: CardinalClient,
  seen: SeenStore,
  state: State,
  event: AuthenticationEvent,
  call: FlowCall,
): Promise<Move> {
  const data = readData(state.data)
  if (!isLookedUp(data)) return find(client, seen, state, call)
  const jwt = tokenOf(event)
  const token = jwt === undefined ? undefined : await readToken(client, jwt, data, call)
  if (token === undefined) return readOn(client, state, data, event, call)
  const isOpen = token.result.status === 'unknown' || token.result.status === 'pending'
  // A token that leaves it open (an error, no ActionCode) may have a record that does not.
  const end = isOpen ? await endOf(client, data, call) : undefined
  if (end !== undefined) return end
  if (isOpen && !token.tells) return readOn(client, state, data, event, call)
  return (await useUp(seen, token.jti, call.now)) ? done(token.result, data) : readOn(client, state, data, event, call)
}

/** Nothing that is believed came with the event: what does the record say? */
async function readOn(
  client: CardinalClient,
  state: State,
  data: LookedUp,
  event: AuthenticationEvent,
  call: FlowCall,
): Promise<Move> {
  const end = await endOf(client, data, call)
  if (end !== undefined) return end
  if (isGivenUp(state, call.now)) return endWith('unknown', data, client.test)
  if (hasPassed(state, call.now)) return { note: 'expired' }
  return { step: endsThePage(event) ? waiting : sameStep(state, call.now), ...present({ deadline: state.deadline }) }
}
