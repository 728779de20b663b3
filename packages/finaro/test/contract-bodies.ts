import type { JsonObject } from '@three-ds/core'
import type { WireAnswer } from '@three-ds/core/testing'

const result: JsonObject = {
  dateTime: '2026-06-25T09:00:01.000+00:00',
  amount: { total: 19.99, tax: 3.19 },
  currencyCode: 'EUR',
  card: { entryMode: 'M', number: 'XXXXXXXXXXXX5439', present: 'N', type: 'VS', token: { value: '8048471746475439' } },
  merchant: { mid: 15877, name: 'Merchant XYZ' },
  transaction: { authSource: 'A', invoice: '0000730518', responseCode: 'A', retrievalReference: '402F9H0230S0' },
  server: { name: 'TM01CE' },
}

const enveloped = (more: JsonObject): JsonObject => ({ result: [{ ...result, ...more }] })

/** Answers in Finaro's shape, short. */
export const good = {
  authentication: {
    status: 200,
    body: enveloped({
      threeDSecure: {
        trxId: 'a7bbd49a-ffe6-49b2-8a92-541f0a3b053d',
        cryptogram: 'Qm181okmdyqh6yQmYuq1890QAAA=',
        ecommIndicator: '5',
        programProtocol: '2',
        directoryServerTranId: '07e54000-2721-4df9-aa51-04fa0e079aa8',
      },
    }),
  },
  payment: { status: 200, body: enveloped({}) },
} as const satisfies Record<string, WireAnswer>

/** A decline by the host. */
export const decline = {
  status: 200,
  body: enveloped({
    transaction: {
      responseCode: 'D',
      hostResponse: { reasonCode: '51', reasonDescription: 'Not sufficient funds' },
    },
  }),
  kind: 'declined',
}

/** A refusal by the issuer: the authentication is completed. */
export const failed = {
  status: 200,
  body: enveloped({
    transaction: { invoice: '0000730518', responseCode: 'D', hostResponse: { reasonCode: '-30' } },
  }),
  kind: 'completed',
}
