import {
  type AuthenticationFlow,
  type AuthenticationState,
  defineFlow,
  type FlowCall,
  type FlowOptions,
  type Move,
  parseInput,
  type StepDraft,
  strictObject,
} from '@three-ds/core'
import * as z from 'zod/mini'
import type { SpreedlyClient } from '../client.ts'
import { type SpreedlyScaRequest, scaRequestSchema } from '../operations/sca-authenticate.ts'
import { provider } from '../provider.ts'
import type { SpreedlyScaAnswer, SpreedlyTransactionAnswer } from '../schemas/transaction-answer.ts'
import { scaKind } from '../schemas/transaction-kind.ts'
import { actionOf } from './action-of.ts'
import { isAskedFor, readScaData, type ScaFlowData, scaDataOf, withToken } from './sca-flow-data.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'

/** An authentication that Spreedly runs without a payment (3DS2 Global, stand-alone). */
export type SpreedlyScaFlowRequest = {
  readonly sca_provider_key: string
  /** The natural key of the flow, yours; it is not sent. One for each attempt. */
  readonly reference: string
  readonly transaction: SpreedlyScaRequest
}

const requestSchema = strictObject({
  sca_provider_key: z.string().check(z.minLength(1)),
  reference: z.string().check(z.minLength(1)),
  transaction: scaRequestSchema,
})

type Answer = SpreedlyScaAnswer | SpreedlyTransactionAnswer

/** Spreedly's own state says whether it has ended; without a token nothing more can be read. */
function stepFor(answer: Answer): StepDraft {
  const { token, state } = answer.transaction
  const authentication = toAuthenticationResult(answer)
  const done: StepDraft = { type: 'done', kind: 'authentication', authentication }
  if (token === undefined || state === undefined) return done
  switch (scaKind({ state })) {
    case 'completed':
      return done
    case 'action-required':
      return actionOf({ ...answer.transaction, token, state, succeeded: false })
    case 'unrecognized':
      return { type: 'poll', reason: 'processing', afterMs: 5_000 }
  }
}

/** Where the flow stands after an answer: nothing is charged, whatever it says. What is not this authentication moves nothing. */
const moveFor = (answer: Answer, data: ScaFlowData): Move =>
  isAskedFor(data, answer.transaction)
    ? { step: stepFor(answer), data: withToken(data, answer.transaction.token) }
    : { note: 'foreign' }

/** An answer to our own call names our transaction: if it tells of something else, it is not believed, and not lost. */
function firstMove(answer: SpreedlyScaAnswer, data: ScaFlowData): Move {
  const move = moveFor(answer, data)
  return 'note' in move ? { ...notKnownYet, data: withToken(data, answer.transaction.token) } : move
}

const notKnownYet = { step: { type: 'poll', reason: 'outcome-unknown', afterMs: 5_000 } } as const satisfies Move

/** Nothing was charged and nothing can be looked up: the flow ends, and says that it knows nothing. */
const lost: Move = {
  step: {
    type: 'done',
    kind: 'authentication',
    authentication: { provider, status: 'unknown', evidence: 'browser', test: false },
  },
}

/** Somebody else started it and holds the token. */
const elsewhere: Move = { step: { type: 'poll', reason: 'in-progress', afterMs: 5_000 } }

async function read(client: SpreedlyClient, state: AuthenticationState, call: FlowCall): Promise<Move> {
  const data = readScaData(state.data)
  const token = data.transaction_token
  if (token !== undefined) return moveFor(await client.showTransaction(token, call.options), data)
  return state.step.type === 'poll' && state.step.reason === 'in-progress' ? elsewhere : lost
}

/**
 * Spreedly's own authentication behind the loop: it ends with an `AuthenticationResult` and charges nothing. Pay next, with
 * `sca_authentication_token`, or elsewhere with `fromAuthenticationResult`.
 *
 * If the answer to the first call gets lost, the flow ends `unknown`: Spreedly offers no way to look it up, and a new
 * reference may try again. The same reference is never sent twice.
 *
 * Source: developer.spreedly.com/reference/authenticate.
 *
 * @example
 * ```ts
 * import { createSpreedlyClient, createSpreedlyScaFlow } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * const sandbox = createSpreedlySandbox()
 * const flow = createSpreedlyScaFlow(createSpreedlyClient(sandbox.clientOptions))
 * const step = await flow.start({
 *   sca_provider_key: sandbox.scaProviderKey,
 *   reference: 'order-7/1',
 *   transaction: sandbox.scaRequest('frictionless'),
 * })
 * console.log(step.type === 'done' && step.authentication.status) // authenticated
 * ```
 */
export function createSpreedlyScaFlow(
  client: SpreedlyClient,
  options?: FlowOptions,
): AuthenticationFlow<SpreedlyScaFlowRequest, 'spreedly'> {
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        const { reference, transaction } = parseInput(requestSchema, request, { provider, operation: 'start' })
        return { key: `sca/${reference}`, data: scaDataOf(transaction) }
      },
      start: async ({ sca_provider_key, transaction }, call) =>
        firstMove(await client.scaAuthenticate(sca_provider_key, transaction, call.options), scaDataOf(transaction)),
      resume: (state, _event, call) => read(client, state, call),
      find: (state, call) => read(client, state, call),
    },
    options,
  )
}
