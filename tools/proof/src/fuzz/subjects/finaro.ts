import { isObject } from '@three-ds/core'
import * as finaro from '@three-ds/finaro'
import { finaroSubject } from '../../../../../packages/finaro/test/contract-subject.ts'
import { answerSubjects, type Bridge } from '../answer-subjects.ts'
import { base64, base64url, field, plain } from '../dress.ts'
import { genuineBrowser } from '../genuine-browser.ts'
import { receiverSubject } from '../receiver-subject.ts'
import type { Subject } from '../subject.ts'

const packageName = '@three-ds/finaro'
const notification = '{"threeDSServerTransID":"cc78c193-2a6a-4d3c-9a5e-2f6f7a7b8c9d"}'
const returned = JSON.stringify({
  result: [
    {
      amount: { total: 19.99 },
      currencyCode: 'EUR',
      card: { number: 'XXXXXXXXXXXX1119', type: 'VS', token: '8048471746475439' },
      transaction: { invoice: '0000001625', responseCode: 'A' },
      threeDSecure: { trxId: 'cc78c193', ecommIndicator: '5', authenticationValue: 'AAABBWcSNIdjeUZThmNHAAAAAAA=' },
    },
  ],
})

type Secured = Parameters<typeof finaro.toAuthenticationResult>[0]
type Paid = Parameters<typeof finaro.toPaymentResult>[0]

// The casts: the operation that is named beside the bridge answers with what the bridge takes.
const bridges: readonly Bridge[] = [
  ...['standalone', 'completion'].map((operation) => ({
    operation,
    name: 'toAuthenticationResult',
    bridge: (answer: object) => finaro.toAuthenticationResult(answer as Secured & { readonly evidence: 'browser' }),
  })),
  ...['authorization', 'sale'].map((operation) => ({
    operation,
    name: 'toPaymentResult',
    bridge: (answer: object) => finaro.toPaymentResult(answer as Paid),
  })),
]

/** The readers of `@three-ds/finaro`. */
export const finaroSubjects: readonly Subject[] = [
  {
    package: packageName,
    name: 'parseChallengeReturn',
    genuine: [returned],
    dress: [base64, base64url, (text) => encodeURIComponent(base64(text)), plain],
    read: ({ text }) => finaro.parseChallengeReturn(text),
  },
  {
    package: packageName,
    name: 'parseChallengeReturn of parameters',
    genuine: [returned],
    dress: [base64, plain],
    read: ({ text }) => [
      finaro.parseChallengeReturn({ j: text, threeDSNonce: 'nonce1' }),
      finaro.parseChallengeReturn({ threeDSNonce: `nonce1?j=${text}` }),
    ],
  },
  {
    package: packageName,
    name: 'toAuthenticationResult of a return',
    genuine: [returned],
    dress: [base64, plain],
    read: ({ text }) => finaro.toAuthenticationResult(finaro.parseChallengeReturn(text)),
  },
  {
    package: packageName,
    name: 'matchChallengeReturn',
    genuine: [returned],
    dress: [base64, plain],
    read: ({ text }) =>
      finaro.matchChallengeReturn(finaro.parseChallengeReturn(text), {
        invoice: '1625',
        amount: { minorUnits: 1999, currency: 'EUR' },
        last4: '1119',
        nonce: 'nonce1',
      }),
  },
  {
    package: packageName,
    name: 'parseNotification',
    genuine: [notification],
    dress: [field('threeDSMethodData', base64url), field('threeDSMethodData'), plain],
    read: ({ bytes }) => finaro.parseNotification('https://shop.example/callbacks?invoice=1625', bytes),
  },
  {
    package: packageName,
    name: 'parseNotification of an address',
    genuine: ['https://shop.example/callbacks?invoice=1625'],
    read: ({ text }) => finaro.parseNotification(text, new TextEncoder().encode('threeDSMethodData=e30')),
  },
  receiverSubject(
    {
      package: packageName,
      name: 'createFinaroCallbackReceiver',
      genuine: [notification],
      dress: [field('threeDSMethodData', base64url), plain],
    },
    (options) => finaro.createFinaroCallbackReceiver(options),
  ),
  {
    package: packageName,
    name: 'toBrowser',
    genuine: ['{}'],
    read: ({ json }) =>
      finaro.toBrowser({ ...genuineBrowser, acceptHeader: 'text/html', ...(isObject(json) ? json : {}) }),
  },
  {
    package: packageName,
    name: 'toThreeDSMethodData',
    genuine: ['cc78c193-2a6a-4d3c-9a5e-2f6f7a7b8c9d'],
    read: ({ text }) => finaro.toThreeDSMethodData({ notificationUrl: 'https://shop.example/n', trxId: text }),
  },
  ...answerSubjects(packageName, 'createFinaroClient', finaroSubject, bridges),
]
