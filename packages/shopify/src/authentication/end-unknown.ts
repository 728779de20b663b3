import type { PaymentResult, StepDraft } from '@three-ds/core'
import { provider } from '../provider.ts'

/** There is nothing left to ask. Never "not charged", and not final: the order itself tells. */
export function endUnknown(key: string, test: boolean): StepDraft {
  const facts = { provider, evidence: 'fetched', test } as const
  const id = key.slice(0, 256)
  const payment: PaymentResult = { ...facts, id, providerStatus: '', status: 'unknown', final: false }
  return { type: 'done', kind: 'payment', authentication: { ...facts, status: 'unknown' }, payment }
}
