import type { FakeRoute } from '@three-ds/core/testing'
import { plainInvoice } from '../../invoice.ts'
import { invalid, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { advance } from '../state/advance.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { textAt } from '../state/fields.ts'
import { renderAuthentication } from '../wire/render-authentication.ts'
import { moneyOf } from './money-of.ts'
import { readObject, requireFields } from './read-body.ts'
import { reply } from './reply.ts'

const indicators = ['Y', 'N', 'U']

/**
 * 3D Secure Completion: what always follows a device fingerprint, taken (Y), not taken in time (N) or not asked for (U). What
 * the issuer makes of N and U is not documented; this one goes on alike.
 *
 * Sources: docs.shift4.com, "3D Secure" (seed document), also for a cryptogram in the answer; Shift4 API 1.7.57,
 * `/3dsecure/completion`.
 */
export const completion =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  (call) => {
    const fields = readObject(call)
    const invoice = requireFields(fields, ['threeDSecure.trxId', 'threeDSecure.compInd'])
    if (!indicators.includes(textAt(fields, 'threeDSecure.compInd') ?? '')) {
      throw new Refused(invalid('threeDSecure.compInd'), invoice)
    }
    const before = fake.state.authentication(textAt(fields, 'threeDSecure.trxId') ?? '')
    if (before === undefined || plainInvoice(before.invoice) !== plainInvoice(invoice)) {
      throw new Refused(invalid('threeDSecure.trxId'), invoice)
    }
    if (before.standing.letter !== 'H') throw new Refused(refusals.notWaiting, invoice)
    const after = advance(fake, before)
    fake.ledger.record({ operation: 'completion', amount: moneyOf(after.total, after.currency, invoice) }, after.trxId)
    return reply(renderAuthentication(fake, after, 'completion'))
  }
