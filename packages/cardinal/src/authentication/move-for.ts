import {
  type AuthenticationState,
  hasPassed,
  type Move,
  present,
  type StepDraft,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { provider } from '../provider.ts'
import type { CardinalRecordAnswer } from '../schemas/jwt-answers.ts'
import type { CardinalLookupAnswer } from '../schemas/lookup-answer.ts'
import { isFinal, wantsChallenge } from '../schemas/lookup-kind.ts'
import { challengeOf } from './action-of.ts'
import { type CardinalFlowData, knownOf, learn } from './flow-data.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'

/**
 * Milliseconds that a challenge may take: what Cardinal puts in where nothing else is asked for.
 *
 * Source: Verifone 3D Secure API 3.43.0, `sdk_max_timeout`.
 */
const challengeMs = 15 * 60_000

const iso = (ms: number): string => new Date(ms).toISOString()

/** The end: nothing has been charged. */
export const done = (authentication: VerifiedAuthenticationResult, data: CardinalFlowData): Move => ({
  step: { type: 'done', kind: 'authentication', authentication },
  data,
})

/** How long a record may be behind the end of its challenge, and clocks apart; milliseconds. */
const graceMs = 5 * 60_000

/**
 * Has its time passed so long ago that nobody will answer any more? What got lost after the lookup has no deadline of its own: it
 * counts from the start then.
 */
export const isGivenUp = ({ deadline, createdAt }: AuthenticationState, now: number): boolean =>
  hasPassed({ deadline: deadline ?? iso(Date.parse(createdAt) + challengeMs) }, now - graceMs)

/** Nobody answered, or nobody knows: nothing has been charged, and a new session may try again. */
export const endWith = (status: 'unknown' | 'unavailable', data: CardinalFlowData, test: boolean): Move =>
  done(
    { provider, status, evidence: 'fetched', test, amount: { minorUnits: data.amount, currency: data.currency_code } },
    data,
  )

/** Not finished, and nothing to show: asked again. */
export const waiting: StepDraft = { type: 'poll', reason: 'processing', afterMs: 2_000 }

/** The step at which a state stands, once more. */
export const sameStep = ({ step }: AuthenticationState, now: number): StepDraft =>
  step.type === 'poll'
    ? { type: 'poll', reason: step.reason, afterMs: Math.max(2_000, Date.parse(step.notBefore) - now) }
    : step

/** Where a flow stands after its lookup. */
export function moveForLookup(answer: CardinalLookupAnswer, before: CardinalFlowData, now: number): Move {
  const data = learn(before, answer)
  const deadline = iso(now + challengeMs)
  if (answer.kind === 'action-required') return { step: challengeOf(answer), data, deadline }
  const result = toAuthenticationResult(answer, knownOf(data, { authenticatedAt: iso(now) }))
  const canBeRead = result.status === 'pending' && data.transaction_id !== undefined
  return canBeRead ? { step: waiting, data, deadline } : done(result, data)
}

/**
 * Where a flow stands after its record was found again, the lookup's answer having been lost: at its challenge, or at its end.
 * `undefined` where the record tells neither yet.
 */
export function moveForFound(record: CardinalRecordAnswer, before: CardinalFlowData, now: number): Move | undefined {
  const lookup = { ...record.authentication, ...present({ transaction_id: record.transaction_id }) }
  const data = learn(before, lookup)
  if (wantsChallenge(lookup)) return { step: challengeOf(lookup), data, deadline: iso(now + challengeMs) }
  return isFinal(lookup) ? done(toAuthenticationResult(record, knownOf(data)), data) : undefined
}
