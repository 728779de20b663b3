import { toAuthenticationResult } from '@three-ds/cardinal'
import { type AuthenticationStatus, findContradictions } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { clientOf, lookupBody, lookupOf, recordOf, validationOf } from '../wire.ts'

const authenticatedAt = '2026-06-25T09:30:00.000Z'
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

/** Cardinal's table of outcomes, what a lookup says, and the semantics of this library. */
const rows: readonly (readonly [string, ReturnType<typeof fields>, AuthenticationStatus])[] = [
  ['frictionless success', fields('Y', 'Y', 'Y', '05', cavv), 'authenticated'],
  ['frictionless failed', fields('Y', 'N', 'Y', '07'), 'failed'],
  ['attempts', fields('Y', 'A', 'Y', '06', cavv), 'attempted'],
  ['unavailable at the issuer', fields('Y', 'U', 'Y', '07'), 'unavailable'],
  ['rejected', fields('Y', 'R', 'Y', '07'), 'rejected'],
  ['not available on lookup', fields('U', '', '', '07'), 'unavailable'],
  ['error on lookup', fields('U', '', '', '07', '', '1001'), 'unavailable'],
  ['time-out on lookup', fields('', '', '', '', '', '1002'), 'unavailable'],
  ['bypassed', fields('B', '', '', '07'), 'bypassed'],
  ['not enrolled', fields('N', '', '', '07'), 'not-enrolled'],
  ['informational', fields('Y', 'I', 'Y', '07', cavv), 'informational'],
  ['decoupled, not finished', fields('Y', 'D', 'Y', '07'), 'pending'],
  ['a challenge that cannot be shown', fields('Y', 'C', 'Y', '07'), 'pending'],
  ['a challenge beside the ECI of a success', fields('Y', 'C', 'Y', '05'), 'pending'],
  ['a challenge beside the ECI of another scheme', fields('Y', 'C', 'Y', '02'), 'pending'],
  ['a signature that did not verify', fields('Y', 'Y', 'N', '05', cavv), 'unknown'],
  ['a blank signature beside a letter', fields('Y', 'Y', '', '05', cavv), 'unknown'],
  ['an error beside a Y', fields('Y', 'Y', 'Y', '05', cavv, '1001'), 'unknown'],
  ['an error in a list beside a Y', fields('Y', 'Y', 'Y', '05', cavv, '0,1001'), 'unknown'],
  ['zeros in a list', fields('Y', 'Y', 'Y', '05', cavv, '0, 0'), 'authenticated'],
  ['an ECI against the letter', fields('Y', 'Y', 'Y', '07', cavv), 'unknown'],
  ['Mastercard’s ECI on a Visa', fields('Y', 'Y', 'Y', '02', cavv), 'unknown'],
  ['nothing', fields('', '', '', ''), 'unknown'],
  ['a letter from the future', fields('Y', 'Z', 'Y', '05', cavv), 'unknown'],
]

describe('what a lookup came to', () => {
  it.each(rows)('%s', async (_, body, status) => {
    const result = toAuthenticationResult(await lookupOf(body))
    expect(result.status).toBe(status)
    expect(result.evidence).toBe('fetched')
    expect(result.provider).toBe('cardinal')
    if (status !== 'unknown') expect(findContradictions(result)).toEqual([])
  })

  it('keeps what was sent, under core’s names', async () => {
    const body = {
      ...fields('Y', 'Y', 'Y', '02', cavv),
      card_brand: 'MASTERCARD',
      ds_transaction_id: 'ds-1',
      acs_transaction_id: 'acs-1',
      status_reason: '15',
      cardholder_info: 'Call your bank',
      xid: 'dUF0aExmRVlnODNpRXZlclRsazA=',
      challenge_cancel: '8.0',
    }
    expect(toAuthenticationResult(await lookupOf(body))).toEqual({
      provider: 'cardinal',
      evidence: 'fetched',
      status: 'authenticated',
      test: false,
      eci: '02',
      cavv,
      xid: 'dUF0aExmRVlnODNpRXZlclRsazA=',
      dsTransId: 'ds-1',
      acsTransId: 'acs-1',
      paResStatus: 'Y',
      providerTransactionId: 'transaction-1',
      enrolled: 'Y',
      signatureVerification: 'Y',
      version: '2.2.0',
      scheme: 'mastercard',
      flow: 'frictionless',
      statusReason: '15',
      cardholderInfo: 'Call your bank',
      challengeCancel: '08',
    })
  })

  it('makes base64 of a cryptogram in hex', async () => {
    const hex = Buffer.from(cavv, 'base64').toString('hex')
    expect(toAuthenticationResult(await lookupOf(fields('Y', 'Y', 'Y', '05', hex))).cavv).toBe(cavv)
  })

  it('tells no ECI while a challenge is to come', async () => {
    const body = { ...fields('Y', 'C', 'Y', '07'), acs_url: 'https://acs.example', payload: 'p' }
    const result = toAuthenticationResult(await lookupOf(body))
    expect(result.status).toBe('pending')
    expect(result).not.toHaveProperty('eci')
    expect(result).not.toHaveProperty('flow')
  })

  it('tells no time while a challenge is to come', async () => {
    const answer = await lookupOf({ ...fields('Y', 'C', 'Y', '07'), acs_url: 'https://acs.example', payload: 'p' })
    expect(toAuthenticationResult(answer, { authenticatedAt })).not.toHaveProperty('authenticatedAt')
    const ended = await lookupOf(fields('Y', 'Y', 'Y', '05', cavv))
    expect(toAuthenticationResult(ended, { authenticatedAt })).toMatchObject({ authenticatedAt })
  })

  it('is data only where Mastercard’s reason says so', async () => {
    const body = { ...fields('Y', 'U', 'Y', '04', cavv), card_brand: 'MASTERCARD' }
    expect(toAuthenticationResult(await lookupOf({ ...body, status_reason: '80' })).status).toBe('informational')
  })

  it('is an accepted exemption where Mastercard’s reason says so, and a failure where it does not', async () => {
    const body = { ...fields('Y', 'N', 'Y', '06'), card_brand: 'MASTERCARD' }
    expect(toAuthenticationResult(await lookupOf({ ...body, status_reason: '81' })).status).toBe('informational')
    expect(toAuthenticationResult(await lookupOf({ ...body, status_reason: '01' })).status).not.toBe('informational')
  })

  it('is a test where the client’s server is one, unless somebody knows better', async () => {
    const answer = await clientOf(fields('Y', 'Y', 'Y', '05', cavv), 200, true).lookup(lookupBody)
    expect(toAuthenticationResult(answer, { authenticatedAt })).toMatchObject({ test: true, authenticatedAt })
    expect(toAuthenticationResult(answer, { test: false }).test).toBe(false)
    expect(toAuthenticationResult({ ...answer }).test).toBe(false)
  })

  it('of 3-D Secure 1 is a challenge to come: the payload is the PaReq', async () => {
    const body = {
      enrolled: 'Y',
      threeds_version: '1.0.2',
      acs_url: 'https://acs.example',
      payload: 'PaReq',
      transaction_id: 't',
    }
    const answer = await lookupOf(body)
    expect(answer.kind).toBe('action-required')
    expect(toAuthenticationResult(answer)).toMatchObject({ status: 'pending', version: '1.0.2' })
  })

  it('never takes Cardinal’s id for the 3DS Server’s', async () => {
    expect(toAuthenticationResult(await lookupOf(rows[0]?.[1] ?? {}))).not.toHaveProperty('trxId')
  })
})

describe('what a validation came to', () => {
  const outcome = fields('Y', 'Y', 'Y', '05', cavv)

  it('is read one level deeper, and beside the id', async () => {
    const nested = { authentication_id: 'a', action_code: 'SUCCESS', validation_result: outcome }
    expect(toAuthenticationResult(await validationOf(nested))).toMatchObject({
      status: 'authenticated',
      evidence: 'fetched',
    })
    expect(toAuthenticationResult(await validationOf({ ...outcome, authentication_id: 'a' })).status).toBe(
      'authenticated',
    )
  })

  it.each([
    [{ action_code: 'ERROR' }, 'unknown'],
    [{ action_code: 'FAILURE' }, 'unknown'],
    [{ error_no: '1001' }, 'unknown'],
    [{ action_code: '' }, 'authenticated'],
  ])('%j beside a Y', async (more, status) => {
    const { error_no: _zero, ...rest } = outcome
    expect(toAuthenticationResult(await validationOf({ validation_result: rest, ...more })).status).toBe(status)
  })
})

describe('what a record came to', () => {
  it('is fetched, with its amount', async () => {
    const body = {
      transaction_id: 't',
      amount: 1999,
      currency_code: 'EUR',
      authentication: fields('Y', 'A', 'Y', '06', cavv),
    }
    expect(toAuthenticationResult(await recordOf(body))).toMatchObject({
      status: 'attempted',
      evidence: 'fetched',
      providerTransactionId: 't',
      amount: { minorUnits: 1999, currency: 'EUR' },
    })
  })

  it('of a challenge that ended in an error is unknown, of a lookup that did not get anywhere unavailable', async () => {
    const after = fields('Y', '', '', '', '', '1001')
    const before = fields('', '', '', '', '', '1001')
    expect(toAuthenticationResult(await recordOf({ authentication: after })).status).toBe('unknown')
    expect(toAuthenticationResult(await recordOf({ authentication: before })).status).toBe('unavailable')
    expect(toAuthenticationResult(await recordOf({})).status).toBe('unknown')
  })
})
