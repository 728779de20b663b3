import {
  type AuthenticationEvent,
  type AuthenticationFlow,
  type AuthenticationState,
  defineFlow,
  type FlowCall,
  type FlowOptions,
  type Move,
  type SeenStore,
  sharedSeenStore,
  systemClock,
} from '@three-ds/core'
import type { CardinalClient } from '../client.ts'
import { provider } from '../provider.ts'
import type { CardinalRecordAnswer } from '../schemas/jwt-answers.ts'
import { checkRequest, lookupBody } from './check-request.ts'
import { type CardinalFlowData, dataOf, knownOf, readData } from './flow-data.ts'
import type { CardinalFlowRequest } from './flow-request.ts'
import { done, moveForFound, moveForLookup, sameStep, waiting } from './moves.ts'
import { ownLookup } from './own-lookup.ts'
import { findLost, hasEnded, readBack } from './read-back.ts'
import { readToken, useUp } from './read-token.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'
import { endsThePage, tokenOf } from './token-of.ts'

type State = AuthenticationState<'cardinal'>
type Looked = CardinalFlowData & { readonly transaction_id: string }

/** A lookup that has not answered by then is given up, as Cardinal's test case 8 wants it; milliseconds. */
const lookupMs = 12_000

/** How long another process may be at the same lookup; milliseconds. */
const leaseMs = 120_000

const isLooked = (data: CardinalFlowData): data is Looked => data.transaction_id !== undefined

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
    { ...options, clock, seen },
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
    await ownLookup(seen, answer.transaction_id, request.session.jti, now).catch(() => true)
  }
  return moveForLookup(answer, dataOf(request), { now, test: client.test })
}

async function resume(
  client: CardinalClient,
  seen: SeenStore,
  state: State,
  event: AuthenticationEvent,
  call: FlowCall,
): Promise<Move> {
  const data = readData(state.data)
  if (!isLooked(data)) return find(client, seen, state, call)
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

/** The end that the record tells, if it has come to one. */
async function endOf(client: CardinalClient, data: Looked, call: FlowCall): Promise<Move | undefined> {
  const record = await readBack(client, data, call.options)
  if (record === undefined || !hasEnded(record)) return undefined
  return done(toAuthenticationResult(record, knownOf(data, { test: client.test })), data)
}

/** Nothing that is believed came with the event: what does the record say? */
async function readOn(
  client: CardinalClient,
  state: State,
  data: Looked,
  event: AuthenticationEvent,
  call: FlowCall,
): Promise<Move> {
  const end = await endOf(client, data, call)
  if (end !== undefined) return end
  if (state.deadline !== undefined && Date.parse(state.deadline) <= call.now) return { note: 'expired' }
  const deadline = state.deadline === undefined ? {} : { deadline: state.deadline }
  return { step: endsThePage(event) ? waiting : sameStep(state, call.now), ...deadline }
}

/** The lookup's answer got lost, or somebody else sent it. */
async function find(client: CardinalClient, seen: SeenStore, state: State, call: FlowCall): Promise<Move> {
  const data = readData(state.data)
  if (isLooked(data)) return (await endOf(client, data, call)) ?? { step: sameStep(state, call.now) }
  const isElsewhere = state.step.type === 'poll' && state.step.reason === 'in-progress'
  const records = await findLost(client, data, isElsewhere ? undefined : state.createdAt, call.options)
  const record = await firstOwned(seen, records, data, call.now)
  const move = record === undefined ? undefined : moveForFound(record, data, { now: call.now, test: client.test })
  if (move !== undefined) return move
  const waited = call.now - Date.parse(state.createdAt)
  if (waited < (isElsewhere ? leaseMs : lookupMs)) return { step: sameStep(state, call.now) }
  // Verifone was asked and knows nothing. Where another process sent the lookup, that process may know more: no claim is made.
  const status = isElsewhere ? 'unknown' : 'unavailable'
  return done({ provider, status, evidence: 'fetched', test: client.test, ...amountOf(data) }, data)
}

/** The newest record that is no other flow's. */
async function firstOwned(
  seen: SeenStore,
  records: readonly CardinalRecordAnswer[],
  { jtis: [flow = ''] }: CardinalFlowData,
  now: number,
): Promise<CardinalRecordAnswer | undefined> {
  for (const record of records) {
    const { transaction_id } = record
    if (transaction_id !== undefined && (await ownLookup(seen, transaction_id, flow, now))) return record
  }
  return undefined
}

const amountOf = ({ amount, currency_code }: CardinalFlowData) => ({
  amount: { minorUnits: amount, currency: currency_code },
})
