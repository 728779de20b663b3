import {
  type AuthenticationEvent,
  type AuthenticationFlow,
  type AuthenticationState,
  defineFlow,
  type FlowCall,
  type FlowOptions,
  isThreeDSError,
  type Move,
} from '@three-ds/core'
import type { SpreedlyClient } from '../client.ts'
import { provider } from '../provider.ts'
import type { SpreedlyTransactionAnswer } from '../schemas/transaction-answer.ts'
import { find, notKnownYet } from './find.ts'
import { dataOf, fits, learn, readData, type SpreedlyFlowData } from './flow-data.ts'
import { checkRequest, type SpreedlyFlowRequest, sendRequest } from './flow-request.ts'
import { moveFor } from './move-for.ts'
import { completionContext, dueCompletion } from './should-complete.ts'

type State = AuthenticationState<'spreedly'>

/**
 * Spreedly behind the loop: a payment that may need 3-D Secure, run by the gateway or by Spreedly itself.
 *
 * `start` sends once for an `order_id`. Whatever comes back through the browser or a callback, the transaction is read
 * from Spreedly before anything is believed; `complete` is called only while it is pending.
 *
 * @example
 * ```ts
 * import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * const sandbox = createSpreedlySandbox()
 * const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
 * const step = await flow.start(sandbox.request('challenge'))
 * console.log(step.type) // challenge
 * ```
 */
export function createSpreedlyFlow(
  client: SpreedlyClient,
  options?: FlowOptions,
): AuthenticationFlow<SpreedlyFlowRequest, 'spreedly'> {
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        checkRequest(request)
        return { key: request.transaction.order_id, data: dataOf(request) }
      },
      start: async (request, call) =>
        firstMove(await sendRequest(client, request, call.options), dataOf(request), call.now),
      resume: (state, event, call) => resume(client, state, event, call),
      find: (state, call) => find(client, state, call),
    },
    options,
  )
}

/** An answer to our own call names our transaction: if it tells of something else, it is not believed, and not lost. */
function firstMove(answer: SpreedlyTransactionAnswer, data: SpreedlyFlowData, now: number): Move {
  const move = moveFor(answer, data, now)
  return 'note' in move ? { ...notKnownYet, data: learn(data, answer.transaction) } : move
}

async function resume(client: SpreedlyClient, state: State, event: AuthenticationEvent, call: FlowCall): Promise<Move> {
  const data = readData(state.data)
  if (data.transaction_token === undefined) return find(client, state, call)
  const answer = await client.showTransaction(data.transaction_token, call.options)
  const due = dueCompletion(state, event, call.now)
  if (due === undefined || answer.kind !== 'action-required' || !fits(data, answer.transaction)) {
    return moveFor(answer, data, call.now)
  }
  const completed: SpreedlyFlowData = { ...data, completed: [...(data.completed ?? []), due] }
  const answered = await complete(client, data.transaction_token, event, call)
  if (answered !== undefined) return moveFor(answered, completed, call.now)
  // It has moved on meanwhile: it is read again. If it has not, nothing was completed, and the next event may try again.
  return moveFor(await client.showTransaction(data.transaction_token, call.options), data, call.now)
}

/** `undefined` where it was refused. */
async function complete(
  client: SpreedlyClient,
  token: string,
  event: AuthenticationEvent,
  call: FlowCall,
): Promise<SpreedlyTransactionAnswer | undefined> {
  try {
    return await call.act(() => client.complete(token, { context: completionContext(event) }, call.options))
  } catch (error) {
    if (!isThreeDSError(error) || error.code !== 'refused') throw error
    return undefined
  }
}
