import { parseScheme } from '@three-ds/core'
import type { ThreeDSEnd, ThreeDSPlan } from '../data/test-cards.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import type { StoredCard } from './stored-card.ts'
import type { StoredThreeDS } from './stored-transaction.ts'

/** transStatus of each end. Source: EMV 3DS 2.2.0, table A.1, Transaction Status. */
const letters: Readonly<Record<ThreeDSEnd, string>> = {
  authenticated: 'Y',
  attempted: 'A',
  failed: 'N',
  rejected: 'R',
}

/** What the issuer hands over at the end: nothing where it does not vouch for the cardholder. */
function proof({ ids }: FakeProcessOut, { card }: StoredCard, end: ThreeDSEnd): Pick<StoredThreeDS, 'eci' | 'cavv'> {
  if (end === 'failed' || end === 'rejected') return {}
  const isMastercard = parseScheme(card.scheme) === 'mastercard'
  const eci = end === 'authenticated' ? (isMastercard ? '02' : '05') : isMastercard ? '01' : '06'
  return { eci, cavv: ids.cryptogram() }
}

/** The end, told by the letter of the issuer's first answer, or of its challenge. */
export function concludeThreeDS(
  fake: FakeProcessOut,
  card: StoredCard,
  before: StoredThreeDS,
  end: ThreeDSEnd,
): StoredThreeDS {
  const letter = before.challenged ? { ares: 'C', cres: letters[end] } : { ares: letters[end] }
  return { ...before, actions: [], ...letter, ...proof(fake, card, end) }
}

/** 3-D Secure as it begins: over at once where the issuer asks for nothing. */
export function beginThreeDS(fake: FakeProcessOut, card: StoredCard, { actions, end }: ThreeDSPlan): StoredThreeDS {
  const { ids } = fake
  const begun: StoredThreeDS = { actions, serverTransId: ids.uuid(), dsTransId: ids.uuid(), challenged: false }
  if (actions.length > 0) return begun
  return concludeThreeDS(fake, card, begun, end)
}
