import { signJwt } from '@three-ds/cardinal/testing'
import { encodeGatewayRequest } from '@three-ds/processout'
import { renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { packed, paRes } from './payer-authentication-sample.ts'
import { leaksIn, planted } from './planted.ts'

const { cardNumber, groupedCardNumber, cryptogram, hexCryptogram, cardToken, paymentMethod, apiKey, signingSecret } =
  planted
const keys = { cardinalApiKey: apiKey, spreedlySigningSecrets: [signingSecret] }

const extended = { Enrolled: 'Y', PAResStatus: 'Y', SignatureVerification: 'Y', ECIFlag: '05', CAVV: cryptogram }
const payload = {
  ErrorNumber: 0,
  ErrorDescription: `for ${cardNumber}`,
  Payment: { ProcessorTransactionId: cardNumber, ExtendedData: extended },
}
const words = { messageType: 'CRes', messageVersion: cardNumber, threeDSServerTransID: cardNumber, acsTransID: 'b' }
const finaro = {
  result: [
    {
      transaction: { invoice: '1', responseCode: 'A' },
      card: { type: 'VS', number: cardNumber, token: { value: cardToken } },
      threeDSecure: { cryptogram, ecommIndicator: '5' },
      error: { shortText: groupedCardNumber },
    },
  ],
}
const spreedly = sampleTransaction({
  order_id: groupedCardNumber,
  message: `card ${cardNumber}`,
  payment_method: { token: paymentMethod, number: cardNumber },
})
const processOut = {
  error_type: 'card.declined',
  message: `no ${cardNumber}`,
  success: false,
  transaction: { id: 'tr_1', card_id: paymentMethod, card: { number: cardNumber, scheme: cardToken } },
}
const result = {
  provider: 'x',
  status: 'authenticated',
  evidence: 'signed',
  test: false,
  cavv: hexCryptogram,
  trxId: cardNumber,
}

const texts: readonly (readonly [string, () => string | Promise<string>])[] = [
  ['a Cardinal response', () => signJwt({ aud: 'a', iat: 1, exp: 2, jti: cardNumber, Payload: payload }, apiKey)],
  [
    'a Cardinal request',
    () =>
      signJwt({ OrgUnitId: 'a', jti: 'b', Payload: { Consumer: { Account: { AccountNumber: cardNumber } } } }, apiKey),
  ],
  ['a Cardinal payload', () => JSON.stringify({ ActionCode: 'SUCCESS', ...payload })],
  ['Finaro’s j', () => btoa(JSON.stringify(finaro))],
  ['Finaro’s answer', () => JSON.stringify(finaro)],
  ['a Spreedly callback', async () => renderCallbackXml([await signTransaction(spreedly, { signingSecret })])],
  ['a Spreedly answer', () => JSON.stringify({ transaction: spreedly })],
  ['a ProcessOut answer', () => JSON.stringify(processOut)],
  [
    'a gateway request',
    () => encodeGatewayRequest({ url: `https://a.example/?pan=${cardNumber}`, body: `PaRes=${cryptogram}` }),
  ],
  ['a PaRes', () => packed(paRes().replace('0000000000001112', cardNumber))],
  [
    'a Shopify payment',
    () =>
      JSON.stringify({
        payment: { id: 1, unique_token: cardNumber, payment_processing_error_message: groupedCardNumber },
      }),
  ],
  ['a CRes', () => btoa(JSON.stringify({ ...words, transStatus: cardNumber, challengeCancel: cardNumber }))],
  ['a letter of Finaro’s', () => JSON.stringify({ result: [{ transaction: { responseCode: cardNumber } }] })],
  ['a result', () => JSON.stringify(result)],
  ['a bare cryptogram', () => cryptogram],
  ['a bare cryptogram in hex', () => hexCryptogram],
  ['a bare card number', () => groupedCardNumber],
  ['a form field of the page', () => `threeDSMethodData=${btoa(JSON.stringify({ threeDSServerTransID: cardNumber }))}`],
]

describe('what an inspection keeps to itself', () => {
  it.each(texts)('is complete for %s', async (_, text) => {
    const found = await inspect(await text(), { keys })
    expect(leaksIn(JSON.stringify(found))).toEqual([])
  })

  it.each(texts)('stays hidden where %s is read as something else', async (_, text) => {
    for (const as of ['cres', 'xid', 'flow-state', 'spreedly-callback'] as const) {
      expect(leaksIn(JSON.stringify(await inspect(await text(), { keys, as })))).toEqual([])
    }
  })

  it('is kept from the issuer’s words for the cardholder', async () => {
    const text = JSON.stringify({ ...result, cardholderInfo: `Call us about ${cardNumber}.` })
    const found = await inspect(text, { trusted: true })
    expect(found.explanation?.forCardholder).toContain('Call us about •••• 1111.')
    expect(leaksIn(JSON.stringify(found))).toEqual([])
  })

  it('leaves out keys even where everything else is revealed', async () => {
    for (const [, text] of texts) {
      const leaks = leaksIn(JSON.stringify(await inspect(await text(), { keys, reveal: true })))
      expect(leaks).not.toContain('apiKey')
      expect(leaks).not.toContain('signingSecret')
    }
  })

  it('comes out where it was asked for', async () => {
    const revealed = await inspect(btoa(JSON.stringify(finaro)), { reveal: true })
    expect(leaksIn(JSON.stringify(revealed))).toEqual(['cardNumber', 'groupedCardNumber', 'cryptogram', 'cardToken'])
  })
})
