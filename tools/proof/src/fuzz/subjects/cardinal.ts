import * as cardinal from '@three-ds/cardinal'
import { type Clock, isObject } from '@three-ds/core'
import { cardinalSubject } from '../../../../../packages/cardinal/test/contract-subject.ts'
import { answerSubjects, type Bridge } from '../answer-subjects.ts'
import { field, plain, unsignedToken } from '../dress.ts'
import { genuineBrowser } from '../genuine-browser.ts'
import { receiverSubject } from '../receiver-subject.ts'
import type { Subject } from '../subject.ts'

const packageName = '@three-ds/cardinal'
const now = Date.UTC(2026, 10, 1, 9, 30)
const clock: Clock = { now: () => now, sleep: async () => undefined }
const payload = {
  Validated: true,
  ActionCode: 'SUCCESS',
  ErrorNumber: 0,
  ErrorDescription: 'Success',
  Payment: {
    Type: 'CCA',
    ProcessorTransactionId: 'tx-1',
    ExtendedData: {
      PAResStatus: 'Y',
      SignatureVerification: 'Y',
      CAVV: 'AAABBWcSNIdjeUZThmNHAAAAAAA=',
      ECIFlag: '05',
      Enrolled: 'Y',
    },
  },
}
const response = JSON.stringify({
  iss: 'id',
  iat: now / 1000 - 5,
  exp: now / 1000 + 7195,
  jti: 'response-1',
  ConsumerSessionId: '1_6e559af7',
  aud: 'request-1',
  Payload: payload,
})
const request = JSON.stringify({
  jti: 'request-1',
  iat: now / 1000,
  exp: now / 1000 + 7200,
  iss: 'id',
  OrgUnitId: 'unit',
  Payload: {},
})
const credentials = { apiIdentifier: 'id', orgUnitId: 'unit', apiKey: 'key' }
const expected = { apiKey: 'key', issuer: 'id', requestJti: 'request-1', clock } as const

const client = cardinal.createCardinalClient({ ...credentials, clock, verifone: { userId: 'user', apiKey: 'key' } })

type Proof = Parameters<typeof cardinal.toAuthenticationResult>[0]
type Paid = Parameters<typeof cardinal.toPaymentResult>[0]

// The casts: the operation that is named beside the bridge answers with what the bridge takes.
const bridges: readonly Bridge[] = [
  ...['lookup', 'validateJwt', 'showAuthentication'].map((operation) => ({
    operation,
    name: 'toAuthenticationResult',
    bridge: (answer: object) => cardinal.toAuthenticationResult(answer as Proof & { readonly evidence: 'browser' }),
  })),
  ...['createCardPayment', 'showTransaction'].map((operation) => ({
    operation,
    name: 'toPaymentResult',
    bridge: (answer: object) => cardinal.toPaymentResult(answer as Paid),
  })),
]

const token = [unsignedToken, plain] as const

/** The readers of `@three-ds/cardinal`. */
export const cardinalSubjects: readonly Subject[] = [
  {
    package: packageName,
    name: 'parseResponseJwt',
    genuine: [response],
    dress: token,
    read: ({ text }) => cardinal.parseResponseJwt(text),
  },
  {
    package: packageName,
    name: 'verifyResponseJwt',
    genuine: [],
    dress: token,
    read: ({ text }) => cardinal.verifyResponseJwt(text, expected),
  },
  {
    package: packageName,
    name: 'sessionFromJwt',
    genuine: [request],
    dress: token,
    read: ({ text }) => cardinal.sessionFromJwt(text),
  },
  {
    package: packageName,
    name: 'verifyConfirmation',
    genuine: [response],
    dress: [field('JWT', unsignedToken), field('JWT'), plain],
    read: ({ bytes }) => cardinal.verifyConfirmation(bytes, { client, wasIssued: () => true }),
  },
  receiverSubject(
    {
      package: packageName,
      name: 'createCardinalCallbackReceiver',
      genuine: [response],
      dress: [field('JWT', unsignedToken), plain],
    },
    (options) =>
      cardinal.createCardinalCallbackReceiver({ ...options, client, clock, wasIssued: (jti) => jti === 'request-1' }),
  ),
  {
    package: packageName,
    name: 'parseBrowserReport',
    genuine: [JSON.stringify(payload)],
    takesAnything: true,
    read: ({ json }) => cardinal.parseBrowserReport(json),
  },
  {
    package: packageName,
    name: 'toAuthenticationResult of a browser report',
    genuine: [JSON.stringify(payload)],
    read: ({ json }) => cardinal.toAuthenticationResult(cardinal.parseBrowserReport(json)),
  },
  {
    package: packageName,
    name: 'toDeviceData',
    genuine: ['{}'],
    read: ({ json }) => cardinal.toDeviceData({ ...genuineBrowser, ...(isObject(json) ? json : {}) }),
  },
  ...answerSubjects(packageName, 'createCardinalClient', cardinalSubject, bridges),
]
