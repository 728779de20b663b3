import type { FakeRoute } from '@three-ds/core/testing'
import { Refused } from '../refused.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { issuerPages } from '../wire/issuer-pages.ts'
import { capture } from './capture.ts'
import { charge } from './charge.ts'
import { completion } from './completion.ts'
import { exchangeAccessToken } from './exchange-access-token.ts'
import { apiPath } from './guard.ts'
import { invoiceInformation } from './invoice-information.ts'
import { challenge, fingerprint } from './issuer.ts'
import { refund } from './refund.ts'
import { refusalReply } from './reply.ts'
import { standalone } from './standalone.ts'
import { voidInvoice } from './void.ts'

/** A refusal becomes an answer. */
const refusing = (route: FakeRoute): FakeRoute => ({
  ...route,
  handle: async (call, parameters) => {
    try {
      return await route.handle(call, parameters)
    } catch (error) {
      if (error instanceof Refused) return refusalReply(error.row, error.invoice)
      throw error
    }
  },
})

/**
 * Every endpoint of the fake. The names are the client's methods.
 *
 * Source: Shift4 API 1.7.57.
 */
export function finaroRoutes(fake: FakeFinaro): readonly FakeRoute[] {
  const post = (operation: string, path: string, handle: FakeRoute['handle']): FakeRoute => ({
    operation,
    method: 'POST',
    path,
    handle,
  })
  const invoice = `${apiPath}/transactions/invoice`
  const { fingerprint: fingerprintPath, challenge: challengePath } = issuerPages
  const routes: readonly FakeRoute[] = [
    post('exchangeAccessToken', `${apiPath}/credentials/accesstoken`, exchangeAccessToken(fake)),
    post('standalone', `${apiPath}/3dsecure/standalone`, standalone(fake)),
    post('completion', `${apiPath}/3dsecure/completion`, completion(fake)),
    post('authorization', `${apiPath}/transactions/authorization`, charge(fake, 'authorization')),
    post('sale', `${apiPath}/transactions/sale`, charge(fake, 'sale')),
    post('capture', `${apiPath}/transactions/capture`, capture(fake)),
    post('refund', `${apiPath}/transactions/refund`, refund(fake)),
    { operation: 'invoiceInformation', method: 'GET', path: invoice, handle: invoiceInformation(fake) },
    { operation: 'void', method: 'DELETE', path: invoice, handle: voidInvoice(fake) },
    post('issuerFingerprint', `${fingerprintPath}{trxId}`, fingerprint(fake)),
    { operation: 'issuerChallenge', method: 'GET', path: `${challengePath}{trxId}`, handle: challenge(fake) },
    post('issuerAnswer', `${challengePath}{trxId}`, challenge(fake)),
  ]
  return routes.map(refusing)
}
