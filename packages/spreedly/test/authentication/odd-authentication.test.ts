import { parseAuthenticationResult } from '@three-ds/core'
import { toAuthenticationResult } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { answerFor, wireTransaction } from '../sample.ts'
import { card, cryptogram, sca, scaAnswer } from './sca-sample.ts'

const resultOf = async (fields: Readonly<Record<string, unknown>>) => toAuthenticationResult(await scaAnswer(fields))

describe('an authentication in another shape than documented', () => {
  it('a challenge that failed, or is said to have ended, without a last letter is unknown', async () => {
    const open = { directory_response_status: 'C', authentication_response_status: null, ecommerce_indicator: null }
    for (const state of ['failed', 'succeeded']) {
      const result = await resultOf({ ...open, state, succeeded: state === 'succeeded' })
      expect([state, result.status, result.paResStatus]).toEqual([state, 'unknown', 'C'])
    }
  })

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['at the top', sca()],
    ['at the top, without a type', sca({ transaction_type: null })],
    ['with a last letter only', sca({ transaction_type: null, directory_response_status: null })],
    ['with a first letter only', sca({ transaction_type: null, authentication_response_status: null })],
    ['nested', wireTransaction({ token: 'sca_1', transaction_type: 'Sca::Authentication', sca_authentication: sca() })],
    ['nested, without a type', wireTransaction({ transaction_type: null, sca_authentication: sca() })],
  ])('the fields of a stand-alone authentication are read %s', async (_where, transaction) => {
    const result = toAuthenticationResult(await answerFor(transaction))
    expect(result).toMatchObject({ status: 'authenticated', eci: '05', cavv: cryptogram.base64, paResStatus: 'Y' })
  })

  it('without a type and without a letter nothing says that it is an authentication', async () => {
    const letters = { directory_response_status: null, authentication_response_status: null }
    const result = toAuthenticationResult(await answerFor(sca({ ...letters, transaction_type: null })))
    expect(result.status).toBe('unknown')
    expect(result).not.toHaveProperty('eci')
  })

  it('without times, or a way that was gone, tells neither', async () => {
    const result = await resultOf({ created_at: null, updated_at: null, flow_performed: null })
    expect(result.status).toBe('authenticated')
    expect(result).not.toHaveProperty('authenticatedAt')
    expect(result).not.toHaveProperty('flow')
  })

  it('is of the time at which it was made where nothing says when it changed', async () => {
    expect((await resultOf({ updated_at: null })).authenticatedAt).toBe('2026-06-25T09:00:00.000Z')
  })

  it('goes by the token of the payment around it where it has none', async () => {
    const nested = wireTransaction({ sca_authentication: sca({ token: null }) })
    expect(toAuthenticationResult(await answerFor(nested)).providerTransactionId).toBe('tx_1')
  })

  it('the same fields at the top of a payment are an echo, and prove nothing', async () => {
    const result = toAuthenticationResult(await answerFor(sca({ transaction_type: 'Purchase' })))
    expect(result.status).toBe('unknown')
    expect(result).not.toHaveProperty('cavv')
  })

  it.each([
    [
      { ecommerce_indicator: 5, trans_status_reason: 1 },
      { eci: '05', statusReason: '1' },
    ],
    [{ authentication_value: ['x'], three_ds_version: {}, xid: [] }, { status: 'authenticated' }],
  ])('types that are not the documented ones break nothing, also where it is shown: %j', async (fields, expected) => {
    expect(toAuthenticationResult(await answerFor(sca(fields)))).toMatchObject(expected)
    expect(await resultOf(fields)).toMatchObject(expected)
  })

  it.each([
    [{ amount: -1 }, 'amount'],
    [{ currency_code: 'usd' }, 'amount'],
    [{ payment_method: card({ first_six_digits: '45567612', last_four_digits: '' }) }, 'card'],
    [{ payment_method: card({ first_six_digits: 'X55676', last_four_digits: '388X' }) }, 'card'],
  ])('what could not be stored and read again is absent: %j', async (fields, name) => {
    const result = await resultOf(fields)
    expect(result).not.toHaveProperty(name)
    expect(parseAuthenticationResult(JSON.parse(JSON.stringify(result)), { origin: 'trusted' })).toEqual(result)
  })
})
