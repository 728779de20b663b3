import type { FakeRoute } from '@three-ds/core/testing'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { automatedComplete as automatedCompletePath, issuerPaths } from '../wire/issuer-addresses.ts'
import { automatedComplete } from './automated-complete.ts'
import { charge } from './charge.ts'
import { complete } from './complete.ts'
import { challengePage, fingerprintPage, scaChallengePage, versionOnePage } from './issuer-pages.ts'
import { issuerReturn } from './issuer-return.ts'
import { listTransactions } from './list-transactions.ts'
import { pageStatus } from './page-status.ts'
import { createPaymentMethod, redactPaymentMethod, retainPaymentMethod, showPaymentMethod } from './payment-methods.ts'
import { refer } from './refer.ts'
import { errorReply } from './reply.ts'
import { scaAuthenticate } from './sca-authenticate.ts'
import { showTransaction, updateTransaction } from './show-transaction.ts'
import { transcript } from './transcript.ts'

/** A refusal becomes an answer. */
const refusing = (route: FakeRoute): FakeRoute => ({
  ...route,
  handle: (call, parameters) => {
    try {
      return route.handle(call, parameters)
    } catch (error) {
      if (error instanceof Refused) return errorReply(error.status, error.errors)
      throw error
    }
  },
})

/** Spreedly's API takes the format as a suffix, or none. */
const withSuffix = (route: FakeRoute): readonly FakeRoute[] => [{ ...route, path: `${route.path}.json` }, route]

/**
 * Every endpoint of the fake. The names are the client's methods.
 *
 * Source: developer.spreedly.com/reference; docs.spreedly.com/guides/3dsecure2 for `complete` and the issuer's return.
 */
export function spreedlyRoutes(fake: FakeSpreedly): readonly FakeRoute[] {
  const gateway = '/v1/gateways/{gateway_token}'
  const transaction = '/v1/transactions/{transaction_token}'
  const paymentMethod = '/v1/payment_methods/{payment_method_token}'
  const api: readonly FakeRoute[] = [
    { operation: 'purchase', method: 'POST', path: `${gateway}/purchase`, handle: charge(fake, 'purchase') },
    { operation: 'authorize', method: 'POST', path: `${gateway}/authorize`, handle: charge(fake, 'authorize') },
    { operation: 'verify', method: 'POST', path: `${gateway}/verify`, handle: charge(fake, 'verify') },
    { operation: 'complete', method: 'POST', path: `${transaction}/complete`, handle: complete(fake) },
    { operation: 'capture', method: 'POST', path: `${transaction}/capture`, handle: refer(fake, 'capture') },
    { operation: 'void', method: 'POST', path: `${transaction}/void`, handle: refer(fake, 'void') },
    { operation: 'credit', method: 'POST', path: `${transaction}/credit`, handle: refer(fake, 'credit') },
    { operation: 'showTransaction', method: 'GET', path: transaction, handle: showTransaction(fake) },
    { operation: 'updateTransaction', method: 'PATCH', path: transaction, handle: updateTransaction(fake) },
    { operation: 'transcript', method: 'GET', path: `${transaction}/transcript`, handle: transcript(fake) },
    { operation: 'listTransactions', method: 'GET', path: '/v1/transactions', handle: listTransactions(fake) },
    {
      operation: 'createPaymentMethod',
      method: 'POST',
      path: '/v1/payment_methods',
      handle: createPaymentMethod(fake),
    },
    { operation: 'showPaymentMethod', method: 'GET', path: paymentMethod, handle: showPaymentMethod(fake) },
    {
      operation: 'retainPaymentMethod',
      method: 'PUT',
      path: `${paymentMethod}/retain`,
      handle: retainPaymentMethod(fake),
    },
    {
      operation: 'redactPaymentMethod',
      method: 'PUT',
      path: `${paymentMethod}/redact`,
      handle: redactPaymentMethod(fake),
    },
    {
      operation: 'scaAuthenticate',
      method: 'POST',
      path: '/v1/sca/providers/{sca_provider_key}/authenticate',
      handle: scaAuthenticate(fake),
    },
  ]
  const get = (operation: string, path: string, handle: FakeRoute['handle']): FakeRoute => ({
    operation,
    method: 'GET',
    path,
    handle,
  })
  const post = (...route: Parameters<typeof get>): FakeRoute => ({ ...get(...route), method: 'POST' })
  const [fingerprint, challenge, sca, versionOne] = [
    fingerprintPage(fake),
    challengePage(fake),
    scaChallengePage(fake),
    versionOnePage(fake),
  ]
  const pages: readonly FakeRoute[] = [
    get('showScaChallenge', issuerPaths.sca, sca),
    get('showScaChallenge', issuerPaths.scaEmbed, sca),
    post('answerScaChallenge', issuerPaths.sca, sca),
    get('showFingerprint', issuerPaths.fingerprintEmbed, fingerprint),
    post('showFingerprint', issuerPaths.fingerprint, fingerprint),
    get('showChallenge', issuerPaths.challenge, challenge),
    get('showChallenge', issuerPaths.challengeEmbed, challenge),
    post('answerChallenge', issuerPaths.challenge, challenge),
    get('showVersionOne', issuerPaths.versionOne, versionOne),
    post('answerVersionOne', issuerPaths.versionOne, versionOne),
    post('issuerReturn', '/transaction/{transaction_token}/redirect', issuerReturn(fake)),
    get('pageStatus', `${transaction}/status.json`, pageStatus(fake)),
    get('automatedComplete', automatedCompletePath, automatedComplete(fake)),
    post('automatedComplete', automatedCompletePath, automatedComplete(fake)),
  ]
  return [...api.flatMap(withSuffix), ...pages].map(refusing)
}
