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
    ['nested', wireTransaction({ token: 'sca_1', transaction_type: 'Sca::Authentication', sca_authentication: sca() })],
    ['nested, without a type', wireTransaction({ transaction_type: null, sca_authentication: sca() })],
  ])('the fields of a stand-alone authentication are read %s', async (_where, transaction) => {
    const result = toAuthenticationResult(await answerFor(transaction))
    expect(result).toMatchObject({ status: 'authenticated', eci: '05', cavv: cryptogram.base64, paResStatus: 'Y' })
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
  ])('what could not be stored and read again is absent: %j', async (fields, name) => {
    const result = await resultOf(fields)
    expect(result).not.toHaveProperty(name)
    expect(parseAuthenticationResult(JSON.parse(JSON.stringify(result)), { origin: 'trusted' })).toEqual(result)
  })
})
