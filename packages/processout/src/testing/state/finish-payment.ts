import { outcomeCodes } from '../data/outcome-codes.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import { saveTransaction } from './save-transaction.ts'
import type { StoredThreeDS, StoredTransaction } from './stored-transaction.ts'

const isRefusal = ({ ares, cres }: StoredThreeDS): boolean => ['N', 'R'].includes(cres ?? ares ?? '')

/** The code with which this payment fails; `undefined` where it succeeds. */
function errorOf({ state }: FakeProcessOut, { intent, threeDS }: StoredTransaction): string | undefined {
  if (threeDS !== undefined && isRefusal(threeDS)) return outcomeCodes.failed
  const { id, card } = intent.card
  return card.error ?? (state.usedCards.get(id) === undefined ? undefined : card.laterError)
}

/** It fails, and stays so. */
export function failPayment(fake: FakeProcessOut, before: StoredTransaction, errorCode: string): StoredTransaction {
  const after = { ...before, status: 'failed', errorCode } as const
  saveTransaction(fake, after)
  return after
}

/** What is captured stands as `completed`, or where the card has it. */
export function capturePayment(fake: FakeProcessOut, before: StoredTransaction, minorUnits: number): StoredTransaction {
  const completed: StoredTransaction = { ...before, status: 'completed', captured: before.captured + minorUnits }
  saveTransaction(fake, completed)
  const { afterCapture } = before.intent.card.card
  if (afterCapture === undefined) return completed
  const disputed: StoredTransaction = { ...completed, status: afterCapture }
  saveTransaction(fake, disputed)
  return disputed
}

/** 3-D Secure is over, or was none: the issuer authorizes or declines, and a sale is captured with it. */
export function finishPayment(fake: FakeProcessOut, before: StoredTransaction): StoredTransaction {
  const { intent } = before
  const errorCode = errorOf(fake, before)
  fake.state.usedCards.save({ id: intent.card.id })
  if (errorCode !== undefined) return failPayment(fake, before, errorCode)
  const { minorUnits } = intent.money
  const authorized: StoredTransaction = { ...before, status: 'authorized', authorized: minorUnits }
  saveTransaction(fake, authorized)
  fake.ledger.charge(before.id)
  return intent.sale && intent.card.card.refuses !== 'capture'
    ? capturePayment(fake, authorized, minorUnits)
    : authorized
}
