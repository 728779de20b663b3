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
import type { FinaroClient } from '../client.ts'
import { provider } from '../provider.ts'
import type { FinaroThreeDSecureAnswer } from '../schemas/answer.ts'
import { firstOf } from '../schemas/result.ts'
import { threeDSecureMeaning } from '../schemas/three-d-secure-letters.ts'
import { challengeMove } from './challenge-move.ts'
import { type FingerprintVerdict, verdictOn } from './completion-indicator.ts'
import { withNonce } from './completion-url.ts'
import { find } from './find.ts'
import { dataOf, type FinaroFlowData, keyOf, learn, readData } from './flow-data.ts'
import { checkRequest, type FinaroFlowRequest } from './flow-request.ts'
import { maxRounds, moveFor } from './move-for.ts'

/** Options of the flow. */
export interface FinaroFlowOptions extends FlowOptions {
  /** Letters and digits that nobody can guess, for `completionUrl`. A random UUID by default. */
  readonly nonce?: (() => string) | undefined
}

const randomNonce = (): string => crypto.randomUUID().replaceAll('-', '')

/**
 * Finaro behind the loop: standalone, fingerprint, completion, challenge. It ends with an `AuthenticationResult` and charges
 * nothing: authorize next, with `fromAuthenticationResult`.
 *
 * `start` sends once for an invoice. A fingerprint has ten seconds by the server's clock and is always followed by a completion; a
 * challenge comes back through the browser and counts only if it agrees with what is stored. If the answer of a call gets lost,
 * the flow ends `unknown`: Finaro offers no way to read an authentication, and a new invoice may try again.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document).
 *
 * @example
 * ```ts
 * import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
 * import { createFinaroSandbox } from '@three-ds/finaro/testing'
 *
 * const sandbox = createFinaroSandbox()
 * const flow = createFinaroFlow(createFinaroClient(sandbox.clientOptions))
 * const step = await flow.start(sandbox.request('challenge'))
 * console.log(step.type) // challenge
 * ```
 */
export function createFinaroFlow(
  client: FinaroClient,
  { nonce = randomNonce, ...options }: FinaroFlowOptions = {},
): AuthenticationFlow<FinaroFlowRequest, 'finaro'> {
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        checkRequest(request)
        return { key: keyOf(request), data: dataOf(request) }
      },
      start: (request, call) => start(client, request, nonce(), call),
      resume: (state, event, call) => resume(client, state, event, call),
      find: (state, call) => find(client, state, call),
    },
    options,
  )
}

async function start(client: FinaroClient, request: FinaroFlowRequest, nonce: string, call: FlowCall): Promise<Move> {
  const { notificationUrl: _ours, ...body } = request
  const completionUrl = withNonce(request.completionUrl, nonce)
  const answer = await client.standalone({ ...body, completionUrl }, call.options)
  return after(client, answer, { ...dataOf(request), nonce }, call)
}

/** An H without an address leaves nothing to post: it is completed at once, with U. */
async function after(
  client: FinaroClient,
  answer: FinaroThreeDSecureAnswer,
  data: FinaroFlowData,
  call: FlowCall,
): Promise<Move> {
  const { transaction = {}, threeDSecure } = firstOf(answer)
  const isFingerprint = threeDSecureMeaning(transaction.responseCode) === 'fingerprint'
  if (answer.kind !== 'unrecognized' || !isFingerprint || !threeDSecure?.trxId || data.rounds >= maxRounds) {
    return moveFor(answer, data, call.now)
  }
  return complete(client, { ...learn(data, answer), trxId: threeDSecure.trxId, rounds: data.rounds + 1 }, 'U', call)
}

async function complete(
  client: FinaroClient,
  data: FinaroFlowData,
  compInd: 'Y' | 'N' | 'U',
  call: FlowCall,
): Promise<Move> {
  const { invoice, trxId = '' } = data
  const body = { transaction: { invoice }, threeDSecure: { trxId, compInd } }
  const answer = await call.act(() => client.completion(body, call.options))
  return after(client, answer, data, call)
}

async function resume(
  client: FinaroClient,
  state: AuthenticationState<'finaro'>,
  event: AuthenticationEvent,
  call: FlowCall,
): Promise<Move> {
  // It shows nothing else: what it polls for, `find` finds.
  return state.step.type === 'fingerprint'
    ? afterFingerprint(client, state, verdictOn(state, event, call.now), call)
    : challengeMove(state, event, call.now)
}

async function afterFingerprint(
  client: FinaroClient,
  state: AuthenticationState<'finaro'>,
  verdict: FingerprintVerdict,
  call: FlowCall,
): Promise<Move> {
  if ('note' in verdict) return verdict
  try {
    return await complete(client, readData(state.data), verdict.compInd, call)
  } catch (error) {
    // It has moved on meanwhile, by a process that died before it stored where to.
    if (!isThreeDSError(error) || error.code !== 'refused') throw error
    return find(client, state, call)
  }
}
