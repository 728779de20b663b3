import type { FakeRoute } from '@three-ds/core/testing'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { textAt } from '../state/fields.ts'
import { beginAhead } from '../state/start-payment.ts'
import { invoiceOf } from './invoices.ts'
import { actionOf } from './payment-reply.ts'
import { readObject } from './read-body.ts'
import { reply } from './reply.ts'
import { cardOf } from './source-of.ts'

/**
 * `POST /invoices/{id}/three-d-s`: the steps of 3-D Secure ahead of the payment, which the passes that follow ask for. Where there is
 * no step to take, nothing is begun.
 *
 * Source: processout/processout-node, `initiateThreeDS`; processout/processout.js.
 */
export const initiateThreeDS =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const invoice = invoiceOf(fake, parameters)
    const source = textAt(readObject(call), 'source')
    const card = cardOf(fake, source)
    fake.ledger.record({ operation: 'initiateThreeDS', amount: invoice.money })
    if ((card.card.plan?.actions.length ?? 0) === 0) return reply({ outcome: 'success' })
    const begun = beginAhead(fake, {
      invoiceId: invoice.id,
      source: source ?? '',
      card,
      money: invoice.money,
      sale: false,
      page: 'own',
      ahead: true,
    })
    return reply({ outcome: 'pending', customer_action: actionOf(fake, begun) })
  }
