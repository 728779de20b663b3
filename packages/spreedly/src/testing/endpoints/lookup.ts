import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import type { StoredCard } from '../state/stored-card.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'

/** @throws Refused `noSuchTransaction` */
export function transactionOf({ state }: FakeSpreedly, token: string | undefined): StoredTransaction {
  const found = state.transaction(token ?? '')
  if (found === undefined) throw new Refused(refusals.noSuchTransaction)
  return found
}

/** @throws Refused `noSuchPaymentMethod` */
export function cardOf({ state }: FakeSpreedly, token: string | undefined): StoredCard {
  const found = state.card(token ?? '')
  if (found === undefined) throw new Refused(refusals.noSuchPaymentMethod)
  return found
}

/** @throws Refused `noSuchGateway` */
export function requireGateway({ gatewayToken }: FakeSpreedly, token: string | undefined): void {
  if (token !== gatewayToken) throw new Refused(refusals.noSuchGateway)
}
