import { encodeBase64, encodeCRes } from '@three-ds/core'
import type { InspectionKind } from 'three-ds/inspect'

/** Something to try the inspector with. */
export interface Sample {
  /** On its button. */
  readonly name: string
  readonly kind: InspectionKind
  /** The card's scheme, where the text says nothing without it. */
  readonly scheme?: string
  readonly text: string
}

const packed = (value: unknown): string =>
  encodeBase64(new TextEncoder().encode(JSON.stringify(value)), { alphabet: 'base64url', padding: false })

const cres = encodeCRes({
  messageVersion: '2.2.0',
  threeDSServerTransID: 'cc78c193-fd15-4a44-a51d-3c0cdddf93ba',
  acsTransID: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
  transStatus: 'Y',
})

/** `<ThreeDSecure>` with status Y, ECI 05 and a cryptogram, compressed: no browser can pack it in a line. */
const pares =
  'eJx1kWFPwjAQhv/Ksu9w7QBl5HakBEz4gEFF1I/LdtlmWDfXDfHfmxYENLFJ0/d9cnd508Ppodx5e25MUenIl33he6yTKi10FvnPm7ve2J8SbvKGef7ESdcw4YqNiTP2ijTy1+qRTU/6hE5dmEWnuST7oh8g/FhccZPksW4J4+RjtrynoQwGwxHCyWLJzXJOJq/qnkQ4OoRL27qzyjDhoUhpNVef/9wIwVZgGrdMgQhupAwCT4STgZgIgeA41nacKqtOtzQMwxDhmmDSNQ3r5IvC2zHC2SEf6kqzbilAOGuES7g61iSujpRSIliKm1fCtij/hJIulONo2rjtDL0hnBQm8X5PSqnZbJGJbb4UW108LN4fX9TxRAiuBDkpSIwQ7Ou61C6rmqLNSxv1N0CwUcDtzP2x263F1zv/BpRGsVo='

const payment = {
  Type: 'CCA',
  ProcessorTransactionId: 'exampleTxnId00000001',
  ExtendedData: {
    Enrolled: 'Y',
    PAResStatus: 'Y',
    SignatureVerification: 'Y',
    ECIFlag: '05',
    CAVV: 'AAABBEg0VhI0VniQEjRWAAAAAAA=',
    ThreeDSVersion: '2.2.0',
  },
}
const claims = {
  iss: 'api-identifier',
  iat: 1_795_339_800,
  exp: 4_102_444_800,
  jti: 'b1f4c1d2-0000-4000-8000-000000000001',
  ConsumerSessionId: '0_example',
  aud: 'order-token-1',
  Payload: { Validated: true, ActionCode: 'SUCCESS', ErrorNumber: 0, ErrorDescription: 'Success', Payment: payment },
}
const token = `${packed({ alg: 'HS256', typ: 'JWT' })}.${packed(claims)}.${encodeBase64(new Uint8Array(32), { alphabet: 'base64url', padding: false })}`

const callback = `<transactions><transaction>
  <token>ExampleTransactionToken0001</token><transaction_type>Purchase</transaction_type>
  <succeeded type="boolean">true</succeeded><state>succeeded</state>
  <amount type="integer">4999</amount><currency_code>EUR</currency_code><order_id>order-7</order_id>
  <created_at type="dateTime">2026-11-22T09:30:00Z</created_at><updated_at type="dateTime">2026-11-22T09:31:00Z</updated_at>
  <on_test_gateway type="boolean">true</on_test_gateway>
  <signed>
    <signature>0000000000000000000000000000000000000000</signature>
    <fields>amount created_at currency_code order_id state succeeded token transaction_type updated_at</fields>
    <algorithm>sha1</algorithm>
  </signed>
</transaction></transactions>`

const state = {
  version: 1,
  provider: 'finaro',
  id: 'finaro:1625',
  revision: 1,
  createdAt: '2026-11-22T09:30:00.000Z',
  step: {
    type: 'challenge',
    action: { id: 'finaro:1625#1', type: 'redirect', url: 'https://issuer.example/challenge/1' },
  },
  data: { last4: '0092', scheme: 'visa', test: true, invoice: '1625', amount: { minorUnits: 4999, currency: 'EUR' } },
  deadline: '2026-11-22T09:40:00.000Z',
}

/**
 * Made for this page, in the shape of the real ones: no value is of a real card, merchant or cardholder. Data only.
 *
 * Shapes: EMV 3DS 2.2.0, table B.4 (CRes); the PaRes as 3-D Secure 1 packs it, base64 of compressed XML; Cardinal's response token as
 * cardinaldocs.atlassian.net lists its claims; Spreedly's callback as docs.spreedly.com/guides/3dsecure2 prints it.
 */
export const samples: readonly Sample[] = [
  { name: 'CRes', kind: 'cres', text: `cres=${cres}&threeDSSessionData=b3JkZXItNw` },
  { name: 'PaRes', kind: 'pares', text: pares },
  { name: 'Cardinal’s token', kind: 'cardinal-response-jwt', text: token },
  { name: 'Spreedly’s callback', kind: 'spreedly-callback', text: callback },
  { name: 'A stored state', kind: 'flow-state', text: JSON.stringify(state) },
  { name: 'ECI 07', kind: 'eci', scheme: 'mastercard', text: '07' },
]
