import { type AuthenticationStatus, mayAuthorize, parseAuthenticationResult } from '@three-ds/core'
import { toAuthenticationResult } from '@three-ds/spreedly'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFor } from '../sample.ts'
import { card, cryptogram, ids, paymentWith, scaAnswer } from './sca-sample.ts'

const resultOf = async (fields: Readonly<Record<string, unknown>>) => toAuthenticationResult(await scaAnswer(fields))

const master = { payment_method: card({ card_type: 'master' }) }

describe('where Spreedly ran 3-D Secure', () => {
  it('everything that the wire tells is in the result', async () => {
    expect(await resultOf({})).toEqual({
      provider: 'spreedly',
      evidence: 'fetched',
      status: 'authenticated',
      test: false,
      eci: '05',
      cavv: cryptogram.base64,
      trxId: ids.three_ds_server_trans_id,
      dsTransId: ids.directory_server_transaction_id,
      acsTransId: ids.acs_transaction_id,
      paResStatus: 'Y',
      providerTransactionId: 'sca_1',
      version: '2.2.0',
      flow: 'frictionless',
      authenticatedAt: '2026-06-25T09:00:02.000Z',
      scheme: 'visa',
      amount: { minorUnits: 3001, currency: 'USD' },
      card: { first6: '455676', last4: '3886' },
    })
  })

  it('the answer of a payment gives the same, with amount and card of the payment', async () => {
    const nested = paymentWith({ amount: undefined, currency_code: undefined })
    expect(toAuthenticationResult(await answerFor(nested))).toEqual({ ...(await resultOf({})), test: true })
  })

  it.each<[string, string, string, AuthenticationStatus]>([
    ['Y', '05', 'succeeded', 'authenticated'],
    ['A', '06', 'succeeded', 'attempted'],
    ['N', '07', 'failed', 'failed'],
    ['U', '07', 'failed', 'unavailable'],
    ['R', '07', 'failed', 'rejected'],
    ['C', '', 'pending', 'pending'],
    ['', '', 'failed', 'unknown'],
    ['Z', '', 'succeeded', 'unknown'],
    ['y', '05', 'succeeded', 'unknown'],
  ])('the letter %j with ECI %j in state %s is %s', async (letter, eci, state, status) => {
    const result = await resultOf({
      state,
      succeeded: state === 'succeeded',
      authentication_response_status: letter,
      directory_response_status: undefined,
      ecommerce_indicator: eci,
    })
    expect(result.status).toBe(status)
    if (letter === '') expect(result).not.toHaveProperty('paResStatus')
    else expect(result.paResStatus).toBe(letter)
  })

  it('the last letter counts, the first one only where there is no other', async () => {
    const challenged = { directory_response_status: 'C', flow_performed: 'challenge' }
    expect((await resultOf(challenged)).paResStatus).toBe('Y')
    expect(
      (await resultOf({ ...challenged, authentication_response_status: 'N', ecommerce_indicator: '07' })).status,
    ).toBe('failed')
    expect((await resultOf({ authentication_response_status: undefined })).paResStatus).toBe('Y')
    expect((await resultOf({ authentication_response_status: '' })).paResStatus).toBe('Y')
    const open = { ...challenged, state: 'pending', authentication_response_status: '' }
    expect((await resultOf(open)).status).toBe('pending')
  })

  it.each([
    ['5', 'visa', '05'],
    ['05', 'visa', '05'],
    [5, 'visa', '05'],
    ['2', 'master', '02'],
    ['02', 'master', '02'],
  ])('the ECI %j of a %s is %s', async (ecommerce_indicator, card_type, eci) => {
    const result = await resultOf({ ecommerce_indicator, payment_method: card({ card_type }) })
    expect(result.eci).toBe(eci)
    expect(result.status).toBe('authenticated')
  })

  it('a Mastercard with ECI 05 contradicts itself', async () => {
    expect((await resultOf({ ...master, ecommerce_indicator: '05' })).status).toBe('unknown')
  })

  it('Y beside an ECI of failure contradicts itself', async () => {
    expect((await resultOf({ ecommerce_indicator: '07' })).status).toBe('unknown')
  })

  it.each(['04', '06'])('a Mastercard with ECI %s informs the issuer only', async (ecommerce_indicator) => {
    expect((await resultOf({ ...master, ecommerce_indicator })).status).toBe('informational')
  })

  it.each(['', 'N/A', 'five', '555'])('an ECI of %j is absent', async (ecommerce_indicator) => {
    expect(await resultOf({ ecommerce_indicator })).not.toHaveProperty('eci')
  })

  it('a cryptogram in hex becomes base64, any other stays as it came', async () => {
    expect((await resultOf({ authentication_value: cryptogram.hex })).cavv).toBe(cryptogram.base64)
    expect((await resultOf({ authentication_value: 'short' })).cavv).toBe('short')
    expect(await resultOf({ authentication_value: '' })).not.toHaveProperty('cavv')
  })

  it('a cryptogram never raises a status', async () => {
    const failed = { state: 'failed', succeeded: false, authentication_response_status: 'N', ecommerce_indicator: '07' }
    const result = await resultOf({ ...failed, authentication_value: cryptogram.base64 })
    expect(result.status).toBe('failed')
    expect(result.cavv).toBe(cryptogram.base64)
  })

  it.each([
    [{ state: 'failed', succeeded: false }],
    [{ state: 'failed', succeeded: undefined }],
    [{ state: 'succeeded', succeeded: false }],
  ])('Y beside %j is unknown: Spreedly contradicts the issuer', async (fields) => {
    expect((await resultOf(fields)).status).toBe('unknown')
    expect((await resultOf({ ...fields, authentication_response_status: 'A', ecommerce_indicator: '06' })).status).toBe(
      'unknown',
    )
  })

  it('what is not finished is pending, and has no time of its own', async () => {
    const result = await resultOf({
      state: 'pending',
      succeeded: false,
      directory_response_status: 'C',
      authentication_response_status: undefined,
      ecommerce_indicator: undefined,
    })
    expect(result.status).toBe('pending')
    expect(result).not.toHaveProperty('authenticatedAt')
    expect(mayAuthorize(result)).toBe('not-yet')
  })

  it.each([
    ['Y', '05'],
    ['N', '07'],
    ['R', '07'],
    ['U', '07'],
  ])('pending beside the final letter %s is unknown', async (authentication_response_status, ecommerce_indicator) => {
    const final = { authentication_response_status, ecommerce_indicator }
    expect((await resultOf({ state: 'pending', succeeded: undefined, ...final })).status).toBe('unknown')
  })

  it.each([
    ['pending', 'pending'],
    ['failed', 'unknown'],
    ['elsewhere', 'unknown'],
  ])('before any letter the state %s is %s', async (state, status) => {
    const silent = { directory_response_status: '', authentication_response_status: '', ecommerce_indicator: '' }
    const result = await resultOf({ ...silent, state, succeeded: false })
    expect(result.status).toBe(status)
    expect(result).not.toHaveProperty('paResStatus')
  })

  it('the reason counts: N of a Mastercard with reason 81 and ECI 06 informed the issuer', async () => {
    const told = { ...master, state: 'failed', succeeded: false, ecommerce_indicator: '06' }
    const refusal = { ...told, authentication_response_status: 'N' }
    expect((await resultOf({ ...refusal, trans_status_reason: '81' })).status).toBe('informational')
    expect((await resultOf({ ...refusal, trans_status_reason: '01' })).status).not.toBe('informational')
  })

  it.each([
    ['frictionless', 'frictionless'],
    ['device_fingerprint', 'frictionless'],
    ['challenge', 'challenge'],
    ['app_challenge', 'challenge'],
    ['not_authenticated', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('the flow %j is %s', async (flow_performed, flow) => {
    expect((await resultOf({ flow_performed })).flow).toBe(flow)
  })

  it.each([
    ['visa', 'visa'],
    ['master', 'mastercard'],
    ['american_express', 'amex'],
    ['diners_club', 'diners'],
    ['alelo', undefined],
    ['constructor', undefined],
  ])('the card type %s is the scheme %s', async (card_type, scheme) => {
    expect((await resultOf({ payment_method: card({ card_type }), ecommerce_indicator: undefined })).scheme).toBe(
      scheme,
    )
  })

  it.each([
    ['2026-06-25T04:00:02-05:00', '2026-06-25T09:00:02.000Z'],
    ['yesterday', undefined],
    ['', undefined],
  ])('the time %j is %s', async (updated_at, authenticatedAt) => {
    expect((await resultOf({ updated_at })).authenticatedAt).toBe(authenticatedAt)
  })

  it('the reason and the enrolment are kept as they came', async () => {
    const result = await resultOf({ trans_status_reason: '01', enrolled: 'Y', xid: cryptogram.base64 })
    expect(result.statusReason).toBe('01')
    expect(result.enrolled).toBe('Y')
    expect(result.xid).toBe(cryptogram.base64)
  })

  it('an amount without a currency is no amount', async () => {
    expect(await resultOf({ currency_code: undefined })).not.toHaveProperty('amount')
    expect(await resultOf({ amount: undefined })).not.toHaveProperty('amount')
  })

  it.each([
    [{ on_test_gateway: true }, true],
    [{ on_test_gateway: false }, false],
    [{ payment_method: card({ test: true }) }, true],
    [{ payment_method: undefined }, false],
  ])('%j means test: %s', async (fields, test) => {
    expect((await resultOf(fields)).test).toBe(test)
  })

  it('no answer gives a result that claims what its own values contradict', async () => {
    const letter = fc.constantFrom('Y', 'N', 'U', 'A', 'C', 'R', 'I', 'D', '', 'Z', undefined)
    const fields = fc.record({
      state: fc.constantFrom('succeeded', 'failed', 'pending', 'elsewhere', undefined),
      succeeded: fc.constantFrom(true, false, undefined),
      authentication_response_status: letter,
      directory_response_status: letter,
      ecommerce_indicator: fc.constantFrom('00', '01', '02', '04', '05', '06', '07', 'N0', 'N2', '', undefined),
      trans_status_reason: fc.constantFrom('01', '80', '81', undefined),
      enrolled: fc.constantFrom('Y', 'N', 'U', 'B', '', undefined),
      authentication_value: fc.constantFrom(cryptogram.base64, cryptogram.hex, 'x', '', undefined),
      payment_method: fc.constantFrom(card(), card({ card_type: 'master' }), card({ card_type: 'alelo' }), undefined),
    })
    await fc.assert(
      fc.asyncProperty(fields, async (drawn) => {
        const result = await resultOf(drawn)
        expect(parseAuthenticationResult(JSON.parse(JSON.stringify(result)), { origin: 'trusted' })).toEqual(result)
        if (result.status === 'authenticated') expect(result.paResStatus).toBe('Y')
        if (result.status === 'attempted') expect(result.paResStatus).toBe('A')
        if (result.status === 'authenticated' || result.status === 'attempted') {
          expect([drawn.state === 'failed', drawn.succeeded === false]).toEqual([false, false])
        }
      }),
    )
  })
})
