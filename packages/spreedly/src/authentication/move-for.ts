import type { Move, StepDraft } from '@three-ds/core'
import type { SpreedlyTransactionAnswer } from '../schemas/transaction-answer.ts'
import { isResultUnknown } from '../schemas/transaction-kind.ts'
import { actionOf } from './action-of.ts'
import { fits, learn, type SpreedlyFlowData } from './flow-data.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'
import { toPaymentResult } from './to-payment-result.ts'

/**
 * How long the cardholder's browser has, in milliseconds. Fingerprint: ten seconds. Challenge: Spreedly gives up between ten
 * and fifteen minutes. Source: docs.spreedly.com/guides/3dsecure2, `trigger-completion` and `finalization-timeout`.
 */
const limits: Partial<Record<StepDraft['type'], number>> = { fingerprint: 10_000, challenge: 15 * 60_000 }

/** After its completion an action is not shown again: what comes next is Spreedly's turn. */
function pendingStep(answer: SpreedlyTransactionAnswer, data: SpreedlyFlowData): StepDraft {
  const step = actionOf(answer.transaction)
  const action = step.type === 'fingerprint' ? 'device_fingerprint' : step.type
  const isOver = data.completed?.some((done) => done === action) === true
  return isOver ? { type: 'poll', reason: 'processing', afterMs: 5_000 } : step
}

function stepFor(answer: SpreedlyTransactionAnswer, data: SpreedlyFlowData): StepDraft {
  switch (answer.kind) {
    case 'succeeded':
    case 'declined':
    case 'processing':
      return {
        type: 'done',
        kind: 'payment',
        authentication: toAuthenticationResult(answer),
        payment: toPaymentResult(answer),
      }
    case 'action-required':
      return pendingStep(answer, data)
    case 'unrecognized': {
      const reason = isResultUnknown(answer.transaction) ? 'outcome-unknown' : 'processing'
      return { type: 'poll', reason, afterMs: 5_000 }
    }
  }
}

/** Where a flow stands after Spreedly's answer. A transaction that is not this order's moves nothing. */
export function moveFor(answer: SpreedlyTransactionAnswer, data: SpreedlyFlowData, now: number): Move {
  if (!fits(data, answer.transaction)) return { note: 'foreign' }
  const step = stepFor(answer, data)
  const limit = limits[step.type]
  return {
    step,
    data: learn(data, answer.transaction),
    ...(limit === undefined ? {} : { deadline: new Date(now + limit).toISOString() }),
  }
}
