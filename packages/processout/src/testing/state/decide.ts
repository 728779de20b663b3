import { outcomeCodes } from '../data/outcome-codes.ts'
import { advanceThreeDS } from './advance-three-ds.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import { failPayment, finishPayment } from './finish-payment.ts'
import { saveTransaction } from './save-transaction.ts'
import { isWaiting, type StoredTransaction } from './stored-transaction.ts'

/** How the cardholder leaves the hosted page. */
export type HostedAnswer = 'pass' | 'fail' | 'cancel'

/** One action is done. What nothing is left of goes to the issuer. */
export function takeStep(fake: FakeProcessOut, before: StoredTransaction, passed: boolean): StoredTransaction {
  const threeDS = isWaiting(before) ? advanceThreeDS(fake, before, passed) : undefined
  if (threeDS === undefined) return before
  const after = { ...before, threeDS }
  saveTransaction(fake, after)
  return threeDS.actions.length === 0 ? finishPayment(fake, after) : after
}

/**
 * The hosted page runs everything that 3-D Secure asks for: the fingerprint by itself, the challenge with the cardholder.
 * What does not wait for it stays as it is: it is decided once.
 */
export function decide(fake: FakeProcessOut, before: StoredTransaction, how: HostedAnswer): StoredTransaction {
  let now = before
  while (isWaiting(now)) {
    if (how === 'cancel') return failPayment(fake, now, outcomeCodes.canceled)
    const isChallenge = now.threeDS?.actions[0] === 'challenge'
    const last = now.threeDS?.actions.length === 1
    if (how === 'fail' && last && !isChallenge) return failPayment(fake, now, outcomeCodes.failed)
    now = takeStep(fake, now, how === 'pass' || !isChallenge)
  }
  return now
}
