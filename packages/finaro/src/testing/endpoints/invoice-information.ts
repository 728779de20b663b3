import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { renderAuthentication } from '../wire/render-authentication.ts'
import { renderPayment } from '../wire/render-payment.ts'
import { invoiceOf } from './invoice-of.ts'
import { reply } from './reply.ts'

/**
 * Tells where the latest payment of an invoice stands; a voided one is not found. Whether it knows an invoice that only 3-D
 * Secure has seen, no source says: here it does unless it was told otherwise, without the result of 3-D Secure, which the
 * schema of this answer has not.
 *
 * Source: Shift4 API 1.7.57, GET `/transactions/invoice`.
 */
export const invoiceInformation =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  (call) => {
    const invoice = invoiceOf(call)
    const payment = fake.state.paymentOf(invoice)
    if (payment !== undefined) return reply(renderPayment(payment, true))
    const authentication = fake.findsAuthentications ? fake.state.authenticationOf(invoice) : undefined
    if (authentication === undefined) throw new Refused(refusals.noInvoice)
    const { threeDSecure: _, ...known } = renderAuthentication(fake, authentication, 'standalone')
    return reply(known)
  }
