import { findContradictions } from '@three-ds/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAuthenticationResult } from '../../src/authentication/to-authentication-result.ts'
import { fixture } from '../fixture.ts'
import { refusal } from '../refusal.ts'
import { clientOver, clientWith, liveCredentials, transactionOf } from '../sample.ts'

const cavv = 'AAABBEg0VhI0VniQEjRWAAAAAAA='
const visa = { scheme: 'visa', iin: '400000', last_4_digits: '0101' }

const authorization = (more: object = {}) => ({
  type: 'authorization',
  has_failed: false,
  eci: '05',
  payment_data_network_authentication: { cavv },
  ...more,
})

/** What a transaction that ProcessOut tells comes to. */
async function resultOf(more: object) {
  const { client } = clientOver({ json: { success: true, transaction: transactionOf('authorized', more) } })
  return toAuthenticationResult(await client.getTransaction('tr_1'))
}

describe('what a transaction says of 3-D Secure', () => {
  it('is everything that three_d_s and the operation tell', async () => {
    const three_d_s = {
      version: '2.2.0',
      challenged: true,
      ares_trans_status: 'C',
      cres_trans_status: 'Y',
      ds_trans_id: 'ds-1',
      server_trans_id: 'server-1',
    }
    const card = visa
    expect(await resultOf({ three_d_s, card, operations: [{ type: 'request' }, authorization()] })).toEqual({
      provider: 'processout',
      evidence: 'fetched',
      test: true,
      status: 'authenticated',
      providerTransactionId: 'tr_1',
      amount: { minorUnits: 1999, currency: 'EUR' },
      scheme: 'visa',
      card: { first6: '400000', last4: '0101' },
      eci: '05',
      cavv,
      trxId: 'server-1',
      dsTransId: 'ds-1',
      paResStatus: 'Y',
      version: '2.2.0',
      flow: 'challenge',
    })
  })

  it.each([
    ['Y', '', 'authenticated', 'Y'],
    ['Y', null, 'authenticated', 'Y'],
    ['A', '', 'attempted', 'A'],
    ['C', '', 'pending', 'C'],
    ['C', 'N', 'failed', 'N'],
    ['C', 'R', 'rejected', 'R'],
    ['C', 'U', 'unavailable', 'U'],
    ['Y', 'N', 'failed', 'N'],
    ['N', 'Y', 'authenticated', 'Y'],
    ['Z', '', 'unknown', 'Z'],
    ['', '', 'unknown', undefined],
  ])('%j, and %j after the challenge, is %s', async (ares_trans_status, cres_trans_status, status, letter) => {
    const result = await resultOf({ three_d_s: { ares_trans_status, cres_trans_status } })
    expect(result.status).toBe(status)
    expect(result.paResStatus).toBe(letter)
  })

  it.each([
    ['nothing', {}],
    ['null', { three_d_s: null }],
    ['an ECI alone', { eci: '05' }],
    ['a cryptogram alone', { operations: [authorization()] }],
    ['the status words alone', { three_d_s_status: 'authenticated', sca: { challenge_result: 'honoured' } }],
  ])('is unknown where it says %s', async (_what, more) => {
    const { status, eci, cavv: cryptogram, paResStatus } = await resultOf(more)
    expect({ status, eci, cryptogram, paResStatus }).toEqual({ status: 'unknown' })
  })

  it('decides nothing by words whose values nobody has published', async () => {
    expect((await resultOf({ three_d_s: { status: 'success' } })).status).toBe('unknown')
  })

  it('takes the ECI of the transaction where the operation tells none, and an XID where there is one', async () => {
    const payment_data_three_d_s_authentication = { XID: 'xid-1' }
    const operation = authorization({ eci: 'N/A', payment_data_three_d_s_authentication })
    const three_d_s = { ares_trans_status: 'Y' }
    expect(await resultOf({ three_d_s, card: visa, eci: '05', operations: [operation] })).toMatchObject({
      eci: '05',
      xid: 'xid-1',
    })
  })

  it.each([
    [false, 'frictionless'],
    [true, 'challenge'],
    [undefined, undefined],
  ])('tells the way by the flag %j: %s', async (challenged, flow) => {
    expect((await resultOf({ three_d_s: { ares_trans_status: 'Y', challenged } })).flow).toBe(flow)
  })

  it('tells the version of three_d_s, else that of the transaction', async () => {
    const versionOf = async (version: string) =>
      (await resultOf({ three_d_s: { ares_trans_status: 'Y', version }, three_d_s_version: '2.1.0' })).version
    expect(await versionOf('2.2.0')).toBe('2.2.0')
    expect(await versionOf('')).toBe('2.1.0')
  })

  it.each(['', '  '])('has no cryptogram in %j', async (none) => {
    const operation = authorization({ payment_data_network_authentication: { cavv: none } })
    const result = await resultOf({ three_d_s: { ares_trans_status: 'Y' }, operations: [operation] })
    expect(result).not.toHaveProperty('cavv')
  })

  it('has the ECI of an operation without a cryptogram', async () => {
    const operations = [{ type: 'authorization', eci: '05' }]
    const result = await resultOf({ three_d_s: { ares_trans_status: 'Y' }, card: visa, operations })
    expect(result).toMatchObject({ status: 'authenticated', eci: '05' })
    expect(result).not.toHaveProperty('cavv')
  })

  it('leaves an ECI of N/A out', async () => {
    const result = await resultOf({ three_d_s: { ares_trans_status: 'Y' }, eci: 'N/A' })
    expect(Object.hasOwn(result, 'eci')).toBe(false)
  })

  it('keeps the cryptogram where another operation does not read', async () => {
    const three_d_s = { ares_trans_status: 'Y' }
    const result = await resultOf({ three_d_s, card: visa, operations: ['odd', authorization(), 7] })
    expect(result.cavv).toBe(cavv)
  })

  it('takes ECI and cryptogram from the operation that was authorized, not from one that failed', async () => {
    const failed = authorization({ has_failed: true, eci: '07', payment_data_network_authentication: { cavv: 'AAAA' } })
    const later = { type: 'capture', eci: '06', payment_data_network_authentication: { cavv: 'BBBB' } }
    const three_d_s = { ares_trans_status: 'Y' }
    const result = await resultOf({ three_d_s, card: visa, eci: '06', operations: [failed, authorization(), later] })
    expect(result.eci).toBe('05')
    expect(result.cavv).toBe(cavv)
  })

  it('reads the scheme that ran it from a co-badged card', async () => {
    const card = { scheme: 'carte bancaire', preferred_scheme: 'visa' }
    expect((await resultOf({ three_d_s: { ares_trans_status: 'Y' }, card })).scheme).toBe('visa')
  })

  it('is unknown where the values contradict each other', async () => {
    const card = { scheme: 'mastercard' }
    expect((await resultOf({ three_d_s: { ares_trans_status: 'Y' }, eci: '05', card })).status).toBe('unknown')
  })

  it('never gives a success that contradicts itself, whatever comes', async () => {
    const words = fc.constantFrom('Y', 'N', 'A', 'U', 'C', 'R', 'I', 'x', '', null, undefined, 7)
    const ecis = fc.constantFrom('00', '01', '02', '5', '06', '07', 'N/A', '', null, undefined)
    const schemes = fc.constantFrom('visa', 'mastercard', 'amex', '', null, 3)
    await fc.assert(
      fc.asyncProperty(words, words, ecis, schemes, async (ares_trans_status, cres_trans_status, eci, scheme) => {
        const result = await resultOf({ three_d_s: { ares_trans_status, cres_trans_status }, eci, card: { scheme } })
        if (result.status !== 'unknown') expect(findContradictions(result)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('says that it was a test where the project or the transaction is a sandbox’s', async () => {
    const live = (sandbox: boolean) =>
      clientWith(liveCredentials, { json: { success: true, transaction: { id: 'tr_1', sandbox } } })
    const testOf = async (sandbox: boolean) =>
      toAuthenticationResult(await live(sandbox).client.getTransaction('tr_1')).test
    expect(await testOf(true)).toBe(true)
    expect(await testOf(false)).toBe(false)
  })
})

describe('what an authorization says of 3-D Secure', () => {
  it('is unknown in the documented soft decline, which names no transaction', async () => {
    const { client } = clientOver({ status: 410, json: fixture('seed-authorize-410.json') })
    const result = toAuthenticationResult(await client.authorizeInvoice('iv_1', { source: 'card_1' }))
    expect(result).toEqual({ provider: 'processout', evidence: 'fetched', test: true, status: 'unknown' })
  })

  it('is unknown in the documented success without 3-D Secure', async () => {
    const { client } = clientOver({ json: fixture('authorize-200.json') })
    const result = toAuthenticationResult(await client.authorizeInvoice('iv_1', { source: 'card_1' }))
    expect(result.status).toBe('unknown')
    expect(result.amount).toEqual({ minorUnits: 2900, currency: 'EUR' })
  })
})

describe('what nobody has answered', () => {
  it('makes no result', async () => {
    const transaction = transactionOf('authorized', { three_d_s: { ares_trans_status: 'Y' } })
    // What the types forbid, JavaScript does.
    const error = await refusal(() => toAuthenticationResult({ transaction, test: false } as never))
    expect(error.code).toBe('invalid-input')
    expect([error.provider, error.operation]).toEqual(['processout', 'toAuthenticationResult'])
    expect(error.issues[0]?.path).toBe('answer')
    expect(error.issues[0]?.text).toContain('no answer of the client')
    expect(error.issues[0]?.remedy).toContain('getTransaction')
  })
})
