import type { FakeRoute } from '@three-ds/core/testing'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { checkoutPath } from '../wire/hosted-page.ts'
import { incrementAuthorization, voidInvoice } from './after-payment.ts'
import { authorizeInvoice } from './authorize-invoice.ts'
import { captureInvoice } from './capture-invoice.ts'
import { createCustomer, deleteCustomer, getCustomer, updateCustomer } from './customers.ts'
import { getEvent, listEvents } from './events.ts'
import { hostedPage } from './hosted-page.ts'
import { idempotent } from './idempotent.ts'
import { initiateThreeDS } from './initiate-three-d-s.ts'
import { createInvoice, deleteInvoice, getInvoice, updateInvoice } from './invoices.ts'
import { ownChallengePage, ownFingerprintPage } from './own-page.ts'
import { refundInvoice } from './refunds.ts'
import { refusalReply } from './reply.ts'
import { createToken, deleteToken, getToken, updateToken } from './tokens.ts'
import { getTransaction, invoiceTransactions, listTransactions } from './transactions.ts'

/** A refusal becomes an answer. */
const refusing =
  (handle: FakeRoute['handle']): FakeRoute['handle'] =>
  async (call, parameters) => {
    try {
      return await handle(call, parameters)
    } catch (error) {
      if (error instanceof Refused) return refusalReply(error.row)
      throw error
    }
  }

const invoice = '/invoices/{invoice_id}'
const customer = '/customers/{customer_id}'
const token = `${customer}/tokens/{token_id}`
const hostedPath = `${checkoutPath}/{project_id}/{invoice_id}/hosted-payment-page/`
const ownPage = `${checkoutPath}/{project_id}/{transaction_id}`

/**
 * Every endpoint of the fake. The names are the client's methods.
 *
 * Sources: docs.processout.com/reference; processout/processout-node.
 */
export function processOutRoutes(fake: FakeProcessOut): readonly FakeRoute[] {
  const route =
    (method: FakeRoute['method']) =>
    (operation: string, path: string, make: (fake: FakeProcessOut) => FakeRoute['handle']): FakeRoute => {
      const handle = make(fake)
      return { operation, method, path, handle: refusing(method === 'GET' ? handle : idempotent(fake, handle)) }
    }
  const [get, post, put, remove] = [route('GET'), route('POST'), route('PUT'), route('DELETE')]
  return [
    post('createInvoice', '/invoices', createInvoice),
    get('getInvoice', invoice, getInvoice),
    put('updateInvoice', invoice, updateInvoice),
    remove('deleteInvoice', invoice, deleteInvoice),
    post('authorizeInvoice', `${invoice}/authorize`, authorizeInvoice),
    post('captureInvoice', `${invoice}/capture`, captureInvoice),
    post('voidInvoice', `${invoice}/void`, voidInvoice),
    post('incrementAuthorization', `${invoice}/increment_authorization`, incrementAuthorization),
    post('refundInvoice', `${invoice}/refunds`, refundInvoice),
    get('listInvoiceTransactions', `${invoice}/transactions`, invoiceTransactions),
    post('initiateThreeDS', `${invoice}/three-d-s`, initiateThreeDS),
    get('getTransaction', '/transactions/{transaction_id}', getTransaction),
    get('listTransactions', '/transactions', listTransactions),
    post('createCustomer', '/customers', createCustomer),
    get('getCustomer', customer, getCustomer),
    put('updateCustomer', customer, updateCustomer),
    remove('deleteCustomer', customer, deleteCustomer),
    post('createToken', `${customer}/tokens`, createToken),
    get('getToken', token, getToken),
    put('updateToken', token, updateToken),
    remove('deleteToken', token, deleteToken),
    get('getEvent', '/events/{event_id}', getEvent),
    get('listEvents', '/events', listEvents),
    get('showHostedPage', hostedPath, hostedPage),
    post('answerHostedPage', hostedPath, hostedPage),
    get('showOwnFingerprint', `${ownPage}/fingerprint`, ownFingerprintPage),
    get('showOwnChallenge', `${ownPage}/challenge`, ownChallengePage),
    post('answerOwnChallenge', `${ownPage}/challenge`, ownChallengePage),
  ]
}
