import {
  type AuthenticationEvent,
  type AuthenticationState,
  type Move,
  type PaymentResult,
  present,
  type StepDraft,
} from '@three-ds/core'
import { provider } from '../provider.ts'
import type { ProcessOutAuthorizeAnswer, ProcessOutTransactionAnswer } from '../schemas/answer.ts'
import { standingOf } from '../schemas/standing-of.ts'
import { actionOf, fingerprintMs } from './action-of.ts'
import { isSoftDecline } from './choose-transaction.ts'
import { fits, learn, type ProcessOutFlowData } from './flow-data.ts'
import { endOfHour, hourFrom, isOver } from './provider-hour.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'
import { toPaymentResult } from './to-payment-result.ts'

/** Where a flow stands, and what has just happened to it. */
export interface Standing {
  readonly state: AuthenticationState<'processout'>
  /** Absent where the flow looks for what got lost: no page stands there. */
  readonly event?: AuthenticationEvent
  readonly now: number
}

/** Nobody knows what became of it: it is looked for. */
export const outcomeUnknown: StepDraft = { type: 'poll', reason: 'outcome-unknown', afterMs: 5_000 }

/** ProcessOut is at it, or the cardholder: it is asked again. */
export const processing: StepDraft = { type: 'poll', reason: 'processing', afterMs: 5_000 }

/** The answer to an authorization got lost, or is another's. */
export const lost = (data: ProcessOutFlowData, deadline?: string): Move => ({
  step: outcomeUnknown,
  data,
  ...present({ deadline }),
})

const done = (answer: ProcessOutTransactionAnswer | ProcessOutAuthorizeAnswer, data: ProcessOutFlowData): Move => ({
  step: {
    type: 'done',
    kind: 'payment',
    authentication: toAuthenticationResult(answer),
    payment: toPaymentResult(answer, data),
  },
  data: learn(data, answer),
})

/** The hour is over, and ProcessOut has not said what became of the payment: never "not charged". */
export function endUnknown(data: ProcessOutFlowData, answer?: ProcessOutTransactionAnswer): Move {
  const { test = false, invoice_id = data.name } = data
  const facts = { provider, evidence: 'fetched', test } as const
  if (answer === undefined) {
    const payment = { ...facts, id: invoice_id, providerStatus: '', status: 'unknown', final: false } as const
    return { step: { type: 'done', kind: 'payment', authentication: { ...facts, status: 'unknown' }, payment } }
  }
  const { id, providerStatus } = toPaymentResult(answer, data)
  const payment: PaymentResult = { ...facts, id, providerStatus, status: 'unknown', final: false }
  return { step: { type: 'done', kind: 'payment', authentication: toAuthenticationResult(answer), payment } }
}

/** While the page may still report something the step stays; a cardholder who has come back waits. */
export function wait(data: ProcessOutFlowData, { state, event, now }: Standing, step: StepDraft): Move {
  if (isOver(state, data, now)) return endUnknown(data)
  const isStanding = 'action' in state.step && event?.type !== 'return'
  return isStanding ? { step: state.step } : { step, deadline: endOfHour(state, data) }
}

/** Where a flow stands after ProcessOut was asked. A transaction that is not this order's moves nothing. */
export function moveForTransaction(
  answer: ProcessOutTransactionAnswer,
  data: ProcessOutFlowData,
  standing: Standing,
): Move {
  const { transaction, test } = answer
  if (!fits(data, transaction, test))
    return isOver(standing.state, data, standing.now) ? endUnknown(data) : { note: 'foreign' }
  const over = isOver(standing.state, data, standing.now)
  switch (standingOf(transaction.status)) {
    case 'settled':
    case 'afterwards':
      return done(answer, data)
    case 'failed':
      return over || !isSoftDecline(data, transaction) ? done(answer, data) : wait(data, standing, processing)
    default:
      if (transaction.status === 'in-review') return done(answer, data)
      return over ? endUnknown(data, answer) : wait(data, standing, processing)
  }
}

type ActionRequired = Extract<ProcessOutAuthorizeAnswer, { readonly kind: 'action-required' }>

/** A step beside a failure: the answer under HTTP 410. */
const isSoft = ({ success, outcome, meta }: ActionRequired): boolean =>
  success === false || outcome === 'failed' || meta.status >= 400

/**
 * What a step tells for later. The transaction of a soft decline has failed, and the page may make another: it is not the one to
 * keep to, unless it says that it waits.
 */
function learnFromStep(before: ProcessOutFlowData, answer: ActionRequired): ProcessOutFlowData {
  const { test, transaction, error_type } = answer
  if (!isSoft(answer)) return learn(before, { test, transaction })
  const kept = standingOf(transaction?.status) === 'moving' ? transaction : undefined
  return { ...learn(before, { test, transaction: kept }), soft_decline: error_type ?? '' }
}

/** Where a flow stands after an authorization was sent, the first or a later one. Look for the action first. */
export function moveForAuthorization(answer: ProcessOutAuthorizeAnswer, before: ProcessOutFlowData, now: number): Move {
  if (answer.transaction !== undefined && !fits(before, answer.transaction, answer.test)) return lost(before)
  const data = learn(before, answer)
  const until = hourFrom(now)
  switch (answer.kind) {
    case 'action-required': {
      const step = actionOf(answer.customer_action, data.page)
      const asked: ProcessOutFlowData = { ...learnFromStep(before, answer), until }
      if (step === undefined) return { step: processing, data: asked, deadline: until }
      const deadline = step.type === 'fingerprint' ? new Date(now + fingerprintMs).toISOString() : until
      return { step, data: asked, deadline }
    }
    case 'succeeded':
    case 'declined':
      return done(answer, data)
    case 'processing':
    case 'unrecognized':
      if (answer.transaction.status === 'in-review') return done(answer, data)
      return { step: processing, data: { ...data, until }, deadline: until }
  }
}
