import type { FakeRoute } from '@three-ds/core/testing'
import { issuerPasswords } from '../data/issuer-passwords.ts'
import { refusals } from '../data/refusals.ts'
import { decide } from '../state/decide.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { pagePath, processingPath } from '../wire/page-url.ts'
import { refusalReply } from './reply.ts'

const gateway = 'Shopify'

/**
 * The page that a redirect leads to. The cardholder lands on Shopify's page that says so: the app's own page is never come back to.
 */
export const challengePage =
  (fake: FakeShopify): FakeRoute['handle'] =>
  (call, parameters) => {
    const payment = fake.state.payments.get(parameters['payment_id'] ?? '')
    if (payment === undefined) return refusalReply(refusals.notFound)
    return fake.issuer.challenge(call, {
      url: `${fake.origin}${pagePath}/${payment.id}`,
      subject: { gateway, merchant: fake.shop, amount: payment.money },
      passwords: issuerPasswords,
      waits: payment.waits,
      answer: (how) => {
        decide(fake, payment, how === 'time-out' ? 'fail' : how)
        return { type: 'redirect', url: `${fake.origin}${processingPath}` }
      },
    })
  }

/** Where the cardholder lands. The app closes it when the payment is over. Source: seed document. */
export const processingPage =
  ({ issuer }: FakeShopify): FakeRoute['handle'] =>
  () =>
    issuer.show({ kind: 'notice', subject: { gateway }, notice: 'processing' })
