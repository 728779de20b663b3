import { parseBrowserReport, toAuthenticationResult, type VerifiedResponseJwt } from '@three-ds/cardinal'
import { type AuthenticationStatus, findContradictions, mayAuthorize } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPayload } from '../../src/jwt/response-claims.ts'
import { printedApiError, printedServiceError, printedSuccess } from '../printed.ts'
import { lookupOf, recordOf } from '../wire.ts'

const simulator = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='
const cavv = 'AAABAWFlmQAAAABjRWWZEEFgFz8='

/** A lookup's fields: enrolled, letter, signature, ECI, cryptogram, error. */
const fields = (enrolled: string, letter: string, signature: string, eci: string, value = '', error = '0') => ({
  enrolled,
  pares_status: letter,
  signature_verification: signature,
  eci_flag: eci,
  cavv: value,
  error_no: error,
  card_brand: 'VISA',
  transaction_id: 'transaction-1',
  threeds_version: '2.2.0',
})

const verified = (payload: object): VerifiedResponseJwt => ({
  evidence: 'signed',
  jti: 'response-1',
  aud: 'request-1',
  issuedAt: '2026-06-25T09:30:00.000Z',
  expiresAt: '2026-06-25T11:30:00.000Z',
  payload: readPayload(payload) ?? {},
})

const token = (data: object, payload: object = {}) =>
  verified({
    Validated: true,
    ActionCode: 'SUCCESS',
    ErrorNumber: 0,
    Payment: { Type: 'CCA', ProcessorTransactionId: 'transaction-1', ExtendedData: data },
    ...payload,
  })

const good = { Enrolled: 'Y', PAResStatus: 'Y', SignatureVerification: 'Y', ECIFlag: '05', CAVV: cavv }

describe('what a verified token came to', () => {
  it('is signed, and tells when', () => {
    const result = toAuthenticationResult(
      token({ ...good, ThreeDSServerTransactionId: 'server-1', DSTransactionId: 'ds-1' }),
    )
    expect(result).toMatchObject({
      status: 'authenticated',
      evidence: 'signed',
      trxId: 'server-1',
      dsTransId: 'ds-1',
      providerTransactionId: 'transaction-1',
      authenticatedAt: '2026-06-25T09:30:00.000Z',
    })
  })

  it('is the printed success', () => {
    expect(toAuthenticationResult(verified(printedSuccess)).status).toBe('authenticated')
  })

  it.each<readonly [string, object, object, AuthenticationStatus]>([
    ['NOACTION beside a Y', good, { ActionCode: 'NOACTION' }, 'authenticated'],
    [
      'NOACTION and Validated beside enrolled U, a real token',
      { ECIFlag: '07', Enrolled: 'U' },
      { ActionCode: 'NOACTION' },
      'unavailable',
    ],
    ['no ActionCode', good, { ActionCode: undefined }, 'unknown'],
    ['FAILURE beside a Y', good, { ActionCode: 'FAILURE' }, 'unknown'],
    ['FAILURE beside an N', { ...good, PAResStatus: 'N', ECIFlag: '07' }, { ActionCode: 'FAILURE' }, 'failed'],
    ['an error number beside a Y', good, { ErrorNumber: 1001 }, 'unknown'],
    ['an error number as a text', good, { ErrorNumber: '1001' }, 'unknown'],
    ['Validated false beside a Y', good, { Validated: false }, 'unknown'],
    ['Validated false beside an N', { ...good, PAResStatus: 'N', ECIFlag: '07' }, { Validated: false }, 'failed'],
    ['an attempt', { ...good, PAResStatus: 'A', ECIFlag: '06' }, {}, 'attempted'],
    ['Validated false beside an A', { ...good, PAResStatus: 'A', ECIFlag: '06' }, { Validated: false }, 'unknown'],
    ['Validated false beside an I', { ...good, PAResStatus: 'I', ECIFlag: '07' }, { Validated: false }, 'unknown'],
    ['no signature', { ...good, SignatureVerification: undefined }, {}, 'unknown'],
    ['signature N', { ...good, SignatureVerification: 'N' }, {}, 'unknown'],
    ['Validated alone', {}, {}, 'unknown'],
    ['a cryptogram and nothing else', { CAVV: cavv }, {}, 'unknown'],
    ['unavailable after a challenge', { ...good, PAResStatus: 'U', ECIFlag: '07', CAVV: '' }, {}, 'unavailable'],
    ['UCAF against the ECI', { ...good, ECIFlag: '02', UCAFIndicator: '1' }, {}, 'unknown'],
  ])('%s', (_, data, payload, status) => {
    expect(toAuthenticationResult(token(data, payload)).status).toBe(status)
  })

  it.each([printedApiError, printedServiceError])(
    '%# an error of the service is unknown, and not a failure',
    (payload) => {
      expect(toAuthenticationResult(verified(payload)).status).toBe('unknown')
    },
  )
})

describe('what was asked for', () => {
  const amount = { minorUnits: 1999, currency: 'EUR' }

  it('fills in what the wire leaves out', () => {
    const known = { amount, scheme: 'visa', card: { last4: '1000' }, flow: 'challenge', test: true } as const
    expect(toAuthenticationResult(token(good), known)).toMatchObject({ ...known, status: 'authenticated' })
  })

  it('makes a contradiction where the wire says something else', async () => {
    const wire = { ...good, Amount: '1000', CurrencyCode: '978' }
    expect(toAuthenticationResult(token(wire), { amount }).status).toBe('unknown')
    expect(toAuthenticationResult(token({ ...wire, Amount: '1999' }), { amount }).status).toBe('authenticated')
    expect(toAuthenticationResult(token(good), { scheme: 'mastercard' }).status).toBe('unknown')
    const lookup = await lookupOf(fields('Y', 'Y', 'Y', '05', cavv))
    expect(toAuthenticationResult(lookup, { scheme: 'amex' }).status).toBe('unknown')
    const record = await recordOf({
      amount: 1000,
      currency_code: 'EUR',
      authentication: fields('Y', 'Y', 'Y', '05', cavv),
    })
    expect(toAuthenticationResult(record, { amount }).status).toBe('unknown')
  })

  it('says whether it is a test; the simulator’s cryptogram says it by itself', () => {
    expect(toAuthenticationResult(token(good)).test).toBe(false)
    expect(toAuthenticationResult(token(good), { test: true }).test).toBe(true)
    expect(toAuthenticationResult(token({ ...good, CAVV: simulator })).test).toBe(true)
    const hex = Buffer.from(simulator, 'base64').toString('hex')
    expect(toAuthenticationResult(token({ ...good, CAVV: hex })).test).toBe(true)
    expect(toAuthenticationResult(token({ ...good, CAVV: simulator.replace('=', '') })).test).toBe(true)
    expect(toAuthenticationResult(token({ ...good, CAVV: undefined })).test).toBe(false)
  })
})

describe('what the browser reports', () => {
  it('is the browser’s word, however good it looks', () => {
    const result = toAuthenticationResult(parseBrowserReport(printedSuccess))
    expect(result).toMatchObject({ status: 'authenticated', evidence: 'browser' })
    expect(mayAuthorize(result)).toBe('not-yet')
  })

  it('never contradicts itself and claims a success, whatever it holds', () =>
    fc.assert(
      fc.property(
        fc.record({
          Enrolled: fc.constantFrom('Y', 'N', 'U', 'B', '', 'Q'),
          PAResStatus: fc.constantFrom('Y', 'N', 'U', 'A', 'C', 'R', 'D', 'I', '', 'Q'),
          SignatureVerification: fc.constantFrom('Y', 'N', ''),
          ECIFlag: fc.constantFrom('05', '06', '07', '02', '01', '00', '04', '', 'x'),
          CAVV: fc.constantFrom(cavv, ''),
        }),
        fc.constantFrom('visa', 'mastercard', undefined),
        (data, scheme) => {
          const result = toAuthenticationResult(token(data), { scheme })
          if (result.status === 'unknown') return
          expect(findContradictions(result)).toEqual([])
          if (result.status === 'authenticated')
            expect(result).toMatchObject({ paResStatus: 'Y', signatureVerification: 'Y' })
        },
      ),
    ))
})
