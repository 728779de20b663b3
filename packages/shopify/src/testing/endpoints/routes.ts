import type { FakeRoute } from '@three-ds/core/testing'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { pagePath, processingPath } from '../wire/page-url.ts'
import { challengePage, processingPage } from './challenge-page.ts'
import { countPayments, createPayment, getPayment, listPayments } from './checkout-payments.ts'
import { graphqlRoutes } from './graphql-routes.ts'
import { paymentsAppApi } from './payments-app-api.ts'
import { restRoute } from './rest-route.ts'
import { storefrontApi } from './storefront-api.ts'

const payments = '/checkouts/{checkout_token}/payments'

/** Every endpoint of the fake. The names are the clients' methods. */
export function shopifyRoutes(fake: FakeShopify): readonly FakeRoute[] {
  const rest = restRoute(fake)
  const page = (operation: string, method: FakeRoute['method'], path: string, handle: FakeRoute['handle']) => ({
    operation,
    method,
    path,
    handle,
  })
  return [
    rest('createPayment', 'POST', `${payments}.json`, createPayment),
    rest('listPayments', 'GET', `${payments}.json`, listPayments),
    rest('countPayments', 'GET', `${payments}/count.json`, countPayments),
    rest('getPayment', 'GET', `${payments}/{payment_id}.json`, getPayment),
    ...graphqlRoutes(fake, storefrontApi),
    ...graphqlRoutes(fake, paymentsAppApi),
    page('showChallengePage', 'GET', `${pagePath}/{payment_id}`, challengePage(fake)),
    page('answerChallengePage', 'POST', `${pagePath}/{payment_id}`, challengePage(fake)),
    page('showProcessingPage', 'GET', processingPath, processingPage(fake)),
  ]
}
