import type { DeclineKind } from '@three-ds/core'
import { declineKind, isDeclineCode } from '../decline-kind.ts'
import { failureCodeIn } from '../error-code.ts'

const needsAction =
  'Authenticate the cardholder. ProcessOut sends a step for it only to projects that have the hosted page for soft declines, ' +
  'which is on by default for those made after 26 February 2026: have ProcessOut turn it on for an older one.'

/** What a decline tells, in fields of an answer. */
export interface DeclineFields {
  readonly kind: 'declined'
  readonly error_type: string
  readonly decline: DeclineKind
  readonly advice?: string
}

/**
 * The decline in a failed body; `undefined` where its code tells of none.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document), "by default for projects created after".
 */
export function declineOf(body: unknown): DeclineFields | undefined {
  const code = failureCodeIn(body)
  if (code === undefined || !isDeclineCode(code)) return undefined
  const decline = declineKind(code)
  const advice = decline === 'authentication-required' ? { advice: needsAction } : {}
  return { kind: 'declined', error_type: code, decline, ...advice }
}
