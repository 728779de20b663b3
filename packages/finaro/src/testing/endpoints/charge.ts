import type { FakeRoute } from '@three-ds/core/testing'
import { partialTotal } from '../data/amount-triggers.ts'
import { hostReasons } from '../data/host-reasons.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { textAt } from '../state/fields.ts'
import { judgeThreeDS } from '../state/judge-three-ds.ts'
import { readTrigger } from '../state/read-trigger.ts'
import { isApproved, type StoredPayment } from '../state/stored-payment.ts'
import { renderPayment } from '../wire/render-payment.ts'
import { cardOf } from './card-of.ts'
import { moneyOf } from './money-of.ts'
import { raiseTrouble } from './raise-trouble.ts'
import { readObject, requireFields, totalOf } from './read-body.ts'
import { reply } from './reply.ts'

type Verdict = Pick<StoredPayment, 'letter' | 'reason' | 'total'>

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'

/** What amount and 3-D Secure come to. */
function verdict(outcome: ReturnType<typeof readTrigger>['outcome'], total: number, invoice: string): Verdict {
  switch (outcome) {
    case 'approved':
      return { letter: 'A', total }
    case 'partial':
      return { letter: 'P', total: partialTotal }
    case 'referral':
      return { letter: 'R', total }
    case 'declined':
      return { letter: 'D', reason: hostReasons.tooMuch, total }
    case 'host-error':
      throw new Refused(refusals.hostError, invoice)
  }
}

/**
 * An authorization or a sale. Each one is a payment of its own, also under an invoice that is known: where Shift4 would compare
 * the amounts, this fake charges again, since a client must not count on it.
 *
 * Source: Shift4 API 1.7.57, `/transactions/authorization` and `/transactions/sale`.
 */
export const charge =
  (fake: FakeFinaro, operation: 'authorization' | 'sale'): FakeRoute['handle'] =>
  async (call) => {
    const fields = readObject(call)
    const invoice = requireFields(fields, ['amount.total', 'card'])
    const asked = totalOf(fields, invoice)
    const currency = textAt(fields, 'currencyCode')
    moneyOf(asked, currency, invoice)
    const card = cardOf(fake, fields, invoice)
    raiseTrouble(card, 'before', invoice)
    const { reason, ...told } = judgeThreeDS(fake.state, card, fields)
    const { outcome, delayMs } = readTrigger(asked)
    if (delayMs > 0) await fake.clock.sleep(delayMs)
    const judged: Verdict =
      reason === undefined ? verdict(outcome, asked, invoice) : { letter: 'D', reason, total: asked }
    const payment: StoredPayment = {
      id: fake.ids.uuid(),
      kind: operation,
      createdAt: fake.clock.now(),
      invoice,
      ...(currency === undefined ? {} : { currency }),
      money: moneyOf(judged.total, currency, invoice),
      card,
      ...told,
      ...judged,
      ...(judged.letter === 'A' || judged.letter === 'P' ? { authorizationCode: fake.ids.token(letters, 6) } : {}),
      captured: operation === 'sale',
      voided: false,
    }
    fake.ledger.record({ operation, amount: payment.money }, payment.id)
    fake.state.savePayment(payment)
    if (isApproved(payment)) fake.ledger.charge(payment.id)
    raiseTrouble(card, 'after', invoice)
    return reply(renderPayment(payment))
  }
