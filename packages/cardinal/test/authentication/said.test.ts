import { responsePayloadSchema } from '@three-ds/cardinal'
import { present } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { saidByLookup, saidByPayload, saidByRecord, saidByValidation } from '../../src/authentication/said.ts'

const payment = (data: object) =>
  present(saidByPayload(responsePayloadSchema.parse({ Payment: { ExtendedData: data } })))

describe('what a response says', () => {
  it('stands under EMV’s names', () => {
    const data = {
      Enrolled: 'Y',
      PAResStatus: 'Y',
      SignatureVerification: 'Y',
      ECIFlag: '02',
      CAVV: 'cavv',
      XID: 'xid',
      ThreeDSServerTransactionId: 'server-1',
      DSTransactionId: 'ds-1',
      ACSTransactionId: 'acs-1',
      ThreeDSVersion: '2.2.0',
      StatusReason: '15',
      ChallengeCancel: '1',
      UCAFIndicator: '2',
      Amount: '1999',
      CurrencyCode: '978',
    }
    const payload = responsePayloadSchema.parse({
      Validated: true,
      ActionCode: 'SUCCESS',
      ErrorNumber: 0,
      Payment: { ProcessorTransactionId: 'transaction-1', ExtendedData: data },
    })
    expect(saidByPayload(payload)).toEqual({
      enrolled: 'Y',
      paResStatus: 'Y',
      signatureVerification: 'Y',
      eci: '02',
      cavv: 'cavv',
      xid: 'xid',
      trxId: 'server-1',
      dsTransId: 'ds-1',
      acsTransId: 'acs-1',
      version: '2.2.0',
      statusReason: '15',
      challengeCancel: '01',
      ucafIndicator: '2',
      errorNumber: '0',
      providerTransactionId: 'transaction-1',
      amount: { minorUnits: 1999, currency: 'EUR' },
      actionCode: 'SUCCESS',
      validated: true,
    })
  })

  it('is nothing where it is blank, and has no white space around it', () => {
    expect(present(saidByPayload({}))).toEqual({})
    expect(payment({ Enrolled: ' ', CAVV: '' })).toEqual({})
    expect(payment({ CAVV: ' cavv\n' })).toEqual({ cavv: 'cavv' })
  })

  it.each([
    ['8', '08'],
    ['8.0', '08'],
    ['08', '08'],
    ['18.0', '18.0'],
    ['8.0x', '8.0x'],
  ])('of a canceled challenge reads %s as %s', (code, cancel) => {
    expect(payment({ ChallengeCancel: code })).toEqual({ challengeCancel: cancel })
  })

  it.each([
    ['1999', 'EUR'],
    ['1999', '978'],
  ])('of money is an amount where both parts have their form: %s %s', (Amount, CurrencyCode) => {
    expect(payment({ Amount, CurrencyCode })).toEqual({ amount: { minorUnits: 1999, currency: 'EUR' } })
  })

  it.each([
    { Amount: '1999' },
    { CurrencyCode: 'EUR' },
    { Amount: '1999', CurrencyCode: 'eur' },
    { Amount: '1999', CurrencyCode: 'EURO' },
    { Amount: '1999', CurrencyCode: '1EUR' },
    { Amount: '1999', CurrencyCode: 'E' },
    { Amount: '19.99', CurrencyCode: 'EUR' },
    { Amount: '-1999', CurrencyCode: 'EUR' },
    { Amount: '1999x', CurrencyCode: 'EUR' },
    { Amount: '1'.repeat(16), CurrencyCode: 'EUR' },
  ])('of money is nothing else: %j', (data) => {
    expect(payment(data)).toEqual({})
  })
})

describe('what a validation says', () => {
  it('counts one level deeper, unless that is blank', () => {
    const outer = { enrolled: 'Y', pares_status: 'N', eci_flag: '05', error_no: '0' }
    const validation_result = { pares_status: 'Y', enrolled: '', eci_flag: undefined }
    const validation: unknown = { ...outer, validation_result }
    // `undefined` is what the types forbid, and a copy may hold all the same.
    const said = saidByValidation(validation as Parameters<typeof saidByValidation>[0])
    expect(said).toMatchObject({ enrolled: 'Y', paResStatus: 'Y', eci: '05' })
  })

  it.each([
    ['SUCCESS', 'NOACTION', 'SUCCESS'],
    ['NOACTION', 'SUCCESS', 'NOACTION'],
    ['SUCCESS', 'ERROR', 'ERROR'],
    ['FAILURE', 'ERROR', 'FAILURE'],
    ['', 'SUCCESS', 'SUCCESS'],
  ])('of the ActionCodes %s inside and %s beside it is %s', (action_code, beside, actionCode) => {
    expect(saidByValidation({ validation_result: { action_code }, action_code: beside }).actionCode).toBe(actionCode)
  })

  it('names the errors of both levels, and none where there is none', () => {
    expect(saidByValidation({ error_no: '1001', validation_result: { error_no: '1002' } }).errorNumber).toBe(
      '1001,1002',
    )
    expect(saidByValidation({ validation_result: {} }).errorNumber).toBeUndefined()
    expect(saidByValidation({})).not.toHaveProperty('actionCode')
  })
})

describe('what a record says', () => {
  it.each([{ amount: 1999 }, { currency_code: 'EUR' }, {}])('has no money in %j', (record) => {
    expect(saidByRecord({ _id: 'record-1', ...record }).amount).toBeUndefined()
  })
})

describe('what a lookup says', () => {
  it('is of the scheme that ran it, where it names one', () => {
    expect(saidByLookup({ card_brand: 'VISA' }).scheme).toBe('visa')
    expect(saidByLookup({}).scheme).toBeUndefined()
    expect(saidByLookup({}).stage).toBe('lookup')
  })
})
