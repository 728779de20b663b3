import type { Clock, JsonObject } from '@three-ds/core'
import {
  createFinaroClient,
  type FinaroClient,
  type FinaroClientOptions,
  type FinaroFlowRequest,
  type FinaroPayment,
  type FinaroStandaloneRequest,
} from '@three-ds/finaro'
import { type PlannedAnswer, paperClock, type RecordedGateway, recordedGateway } from './recorded-gateway.ts'

export const credentials = {
  accessToken: 'EA79FB05-3AA7-4500-AF9A-73F986FF2C1D',
  interfaceName: 'ForwardPOS',
  interfaceVersion: '2.1',
  companyName: 'PAWS',
} as const satisfies FinaroClientOptions

export const trxId = 'a7bbd49a-ffe6-49b2-8a92-541f0a3b053d'
export const dsTransId = '07e54000-2721-4df9-aa51-04fa0e079aa8'
/** Twenty bytes. */
export const cryptogram = 'Qm181okmdyqh6yQmYuq1890QAAA='
export const cardNumber = '4012000098765439'
export const cardToken = '8048471746475439'

/** A request that has everything it needs and nothing else. */
export const standaloneRequest: FinaroStandaloneRequest = {
  amount: { total: 19.99 },
  currencyCode: 'EUR',
  transaction: { invoice: '730518' },
  card: { number: cardNumber, expirationDate: 1225, present: 'N' },
  customer: { firstName: 'Ada', lastName: 'Lovelace', emailAddress: 'ada@shop.example', ipAddress: '203.0.113.7' },
  threeDSecure: {
    initiate: '01',
    browser: {
      acceptHeader: 'text/html',
      javaEnabled: false,
      javascriptEnabled: true,
      language: 'en-GB',
      colorDepth: '24',
      screenWidth: 1920,
      screenHeight: 1080,
      tz: 480,
    },
    headerContent: 'Firefox',
    challengeWindowSize: '05',
    transType: '01',
    channel: '02',
  },
  completionUrl: 'https://shop.example/return/730518',
}

export const flowRequest: FinaroFlowRequest = {
  ...standaloneRequest,
  notificationUrl: 'https://shop.example/callbacks/finaro',
}

export const payment: FinaroPayment = {
  amount: { total: 19.99, tax: 3.19 },
  currencyCode: 'EUR',
  clerk: { numericId: 1 },
  transaction: { invoice: '730518' },
  card: { token: { value: cardToken } },
}

/** The first element of an answer to `standaloneRequest`. */
export const resultWith = (responseCode: string, more: JsonObject = {}): JsonObject => ({
  dateTime: '2026-06-25T02:00:01.000-07:00',
  amount: { total: 19.99 },
  currencyCode: 'EUR',
  card: { entryMode: 'M', number: 'XXXXXXXXXXXX5439', present: 'N', type: 'VS', token: { value: cardToken } },
  transaction: { invoice: '730518', responseCode },
  ...more,
})

export const enveloped = (result: JsonObject, status = 200): PlannedAnswer & { readonly json: JsonObject } => ({
  status,
  json: { result: [result] },
})

export const threeDSecure = {
  trxId,
  cryptogram,
  ecommIndicator: '5',
  directoryServerTranId: dsTransId,
  programProtocol: '2',
} as const

export const approved = (more: JsonObject = {}) =>
  enveloped(resultWith('A', { threeDSecure: { ...threeDSecure, ...more } }))
export const declined = enveloped(
  resultWith('D', { transaction: { invoice: '730518', responseCode: 'D', hostResponse: { reasonCode: '-68' } } }),
)
export const fingerprint = enveloped(
  resultWith('H', { threeDSecure: { trxId }, redirectUrl: 'https://issuer.example/fingerprint' }),
)
export const challenge = enveloped(
  resultWith('G', { threeDSecure: { trxId }, redirectUrl: 'https://issuer.example/challenge' }),
)
export const notFound = enveloped({ error: { primaryCode: 9815, shortText: 'NO INV', longText: 'Not Found' } }, 400)

/** A client over planned answers. */
export function clientOver(...answers: readonly PlannedAnswer[]): {
  readonly client: FinaroClient
  readonly gateway: RecordedGateway
  readonly clock: Clock & { advance(ms: number): void }
} {
  const gateway = recordedGateway(...answers)
  const clock = paperClock()
  return { client: createFinaroClient({ ...credentials, fetch: gateway.fetch, clock }), gateway, clock }
}
