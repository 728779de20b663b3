import type { BrowserAuthenticationResult, Move, StepDraft } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { FinaroThreeDSecureAnswer } from '../schemas/answer.ts'
import { firstOf } from '../schemas/result.ts'
import { differencesOf } from './asked.ts'
import { type FinaroFlowData, learn } from './flow-data.ts'
import { notificationUrlOf, toThreeDSMethodData } from './method-data.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'

/** Time for the fingerprint, in milliseconds. Source: docs.shift4.com, "3D Secure" (seed document): ten seconds. */
const fingerprintMs = 10_000

/** Time for a challenge. Finaro names none; access control servers give up after ten minutes. Source: docs.lyra.com (600 s). */
const challengeMs = 10 * 60_000

/** Finaro's guide allows an H after an H; this many are followed. */
export const maxRounds = 2

const at = (ms: number): string => new Date(ms).toISOString()

/** The end where nobody knows: nothing was charged, and a new invoice may try again. */
export function endUnknown({ invoice: _own, amount, trxId, scheme, last4, test = false }: FinaroFlowData): StepDraft {
  const authentication: BrowserAuthenticationResult = {
    provider,
    status: 'unknown',
    evidence: 'browser',
    test,
    amount,
    ...(trxId === undefined ? {} : { trxId }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(last4 === undefined ? {} : { card: { last4 } }),
  }
  return { type: 'done', kind: 'authentication', authentication }
}

function fingerprint(url: string, trxId: string, data: FinaroFlowData, now: number): Move {
  const notificationUrl = notificationUrlOf(data.notificationUrl, data.invoice)
  const fields = { threeDSMethodData: toThreeDSMethodData({ notificationUrl, trxId }) }
  return {
    step: { type: 'fingerprint', action: { type: 'frame', url, fields, hidden: true, timeoutMs: fingerprintMs } },
    data: { ...data, rounds: data.rounds + 1 },
    deadline: at(now + fingerprintMs),
  }
}

/**
 * Where a flow stands after Finaro's answer. An answer that tells of something else than was asked ends it as unknown: it is not
 * believed, and nothing was charged.
 */
export function moveFor(answer: FinaroThreeDSecureAnswer, before: FinaroFlowData, now: number): Move {
  const { invoice, amount, last4, trxId, scheme } = before
  const asked = { invoice, amount, last4, trxId, scheme }
  const data = learn(before, answer)
  if (answer.kind !== 'action-required') {
    const authentication = toAuthenticationResult(answer, asked)
    return { step: { type: 'done', kind: 'authentication', authentication } }
  }
  if (differencesOf(firstOf(answer), asked).length > 0) return { step: endUnknown(data) }
  if (answer.action === 'challenge') {
    const action = { type: 'redirect', url: answer.redirectUrl } as const
    return { step: { type: 'challenge', action }, data, deadline: at(now + challengeMs) }
  }
  if (data.trxId === undefined || data.rounds >= maxRounds) return { step: endUnknown(data) }
  return fingerprint(answer.redirectUrl, data.trxId, data, now)
}
