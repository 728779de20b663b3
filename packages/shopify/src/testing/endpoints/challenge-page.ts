import type { FakePathParameters, FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { decide, type PageAnswer } from '../state/decide.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { isAtPage, type StoredPayment } from '../state/stored-payment.ts'
import { pageHtml } from '../wire/page-html.ts'
import { processingPath } from '../wire/page-url.ts'
import { htmlReply, refusalReply } from './reply.ts'

const answers: readonly PageAnswer[] = ['pass', 'fail', 'cancel']

const paymentOf = ({ state }: FakeShopify, { payment_id = '' }: FakePathParameters): StoredPayment | undefined =>
  state.payments.get(payment_id)

/** The page that a redirect leads to, for a person who clicks. */
export const showChallengePage =
  (fake: FakeShopify): FakeRoute['handle'] =>
  ({ url }, parameters) => {
    const payment = paymentOf(fake, parameters)
    if (payment === undefined) return refusalReply(refusals.notFound)
    return htmlReply(pageHtml('Fake 3-D Secure', url, isAtPage(payment) ? answers : []))
  }

/** The cardholder has clicked, and lands on Shopify's page that says so: the app's own page is never come back to. */
export const answerChallengePage =
  (fake: FakeShopify): FakeRoute['handle'] =>
  ({ text }, parameters) => {
    const payment = paymentOf(fake, parameters)
    const how = answers.find((one) => one === new URLSearchParams(text).get('answer'))
    if (payment === undefined) return refusalReply(refusals.notFound)
    if (how === undefined) return refusalReply(refusals.query)
    decide(fake, payment, how)
    return { status: 302, headers: { location: `${fake.origin}${processingPath}` } }
  }

/** Where the cardholder lands. The app closes it when the payment is over. Source: seed document. */
export const showProcessingPage: FakeRoute['handle'] = () => htmlReply(pageHtml('Processing', '', []))
