import { blank, invalid, type RefusalRow, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { amountOf, type Fields, isSet, textOf } from '../state/fields.ts'

/** With `attempt_3dsecure` both addresses are needed. Source: docs.spreedly.com/guides/3dsecure2, "Set up your backend". */
const addresses = ['redirect_url', 'callback_url']

function amountProblems(fields: Fields, needsAmount: boolean): readonly RefusalRow[] {
  if (fields['amount'] === undefined || fields['amount'] === null) return needsAmount ? [blank('amount')] : []
  return amountOf(fields) === undefined ? [invalid('amount')] : []
}

function globalProblems(fields: Fields, { scaProviderKey }: FakeSpreedly): readonly RefusalRow[] {
  const key = textOf(fields, 'sca_provider_key')
  if (key === undefined) return []
  return [
    ...(isSet(fields, 'attempt_3dsecure') ? [refusals.scaAndGateway] : []),
    ...(key === scaProviderKey ? [] : [refusals.unknownScaProvider]),
  ]
}

/**
 * Refuses a payment that Spreedly would not file.
 *
 * @throws Refused with everything at once
 */
export function checkPayment(fake: FakeSpreedly, fields: Fields, needsAmount: boolean): void {
  const missing = isSet(fields, 'attempt_3dsecure') ? addresses : []
  const [first, ...others] = [
    ...globalProblems(fields, fake),
    ...amountProblems(fields, needsAmount),
    ...[...(needsAmount ? ['currency_code'] : []), ...missing]
      .filter((name) => textOf(fields, name) === undefined)
      .map(blank),
  ]
  if (first !== undefined) throw new Refused(first, ...others)
}
