import type { Move, StepDraft } from '@three-ds/core'
import type { SpreedlyScaAnswer, SpreedlyTransactionAnswer } from '../schemas/transaction-answer.ts'
import { scaKind } from '../schemas/transaction-kind.ts'
import { actionOf } from './action-of.ts'
import { notKnownYet } from './find.ts'
import { isAskedFor, learn, type ScaFlowData } from './sca-flow-data.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'

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
      return actionOf({ ...answer.transaction, token })
    case 'unrecognized':
      return { type: 'poll', reason: 'processing', afterMs: 5_000 }
  }
}

/** Where the flow stands after an answer: nothing is charged, whatever it says. What is not this authentication moves nothing. */
export const scaMoveFor = (answer: Answer, data: ScaFlowData): Move =>
  isAskedFor(data, answer.transaction)
    ? { step: stepFor(answer), data: learn(data, answer.transaction.token) }
    : { note: 'foreign' }

/** An answer to our own call names our transaction: if it tells of something else, it is not believed, and not lost. */
export function firstScaMove(answer: SpreedlyScaAnswer, data: ScaFlowData): Move {
  const move = scaMoveFor(answer, data)
  return 'note' in move ? { ...notKnownYet, data: learn(data, answer.transaction.token) } : move
}
