import { type JsonObject, mayAuthorize } from '@three-ds/core'
import { type FinaroThreeDSecureAnswer, toAuthenticationResult } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import {
  approved,
  clientOver,
  cryptogram,
  declined,
  dsTransId,
  enveloped,
  resultWith,
  standaloneRequest,
  threeDSecure,
  trxId,
} from '../sample.ts'

const answerOf = async (planned: PlannedAnswer): Promise<FinaroThreeDSecureAnswer> =>
  clientOver(planned).client.standalone(standaloneRequest)

const read = async (planned: PlannedAnswer) => toAuthenticationResult(await answerOf(planned))

const withLetter = (letter: string) => enveloped(resultWith(letter, { threeDSecure }))

describe('an approved authentication', () => {
  it('is told in the words of EMV, as an authenticated answer', async () => {
    expect(await read(approved())).toEqual({
      provider: 'finaro',
      status: 'authenticated',
      evidence: 'fetched',
      test: false,
      eci: '05',
      cavv: cryptogram,
      trxId,
      dsTransId,
      version: '2.2.0',
      scheme: 'visa',
      flow: 'frictionless',
      authenticatedAt: '2026-06-25T09:00:01.000Z',
      amount: { minorUnits: 1999, currency: 'EUR' },
      card: { last4: '5439' },
    })
  })

  it.each([
    ['5', 'authenticated', '05'],
    ['05', 'authenticated', '05'],
    ['6', 'attempted', '06'],
    ['7', 'unknown', '07'],
  ])('with the indicator %s is %s', async (ecommIndicator, status, eci) => {
    const result = await read(approved({ ecommIndicator }))
    expect([result.status, result.eci]).toEqual([status, eci])
  })

  it.each(['', '8', 'x', null])('with the indicator %j is unknown, without an ECI', async (ecommIndicator) => {
    const result = await read(approved({ ecommIndicator }))
    expect([result.status, result.eci]).toEqual(['unknown', undefined])
  })

  it.each(['', '  ', null])('with the cryptogram %j is unknown, whatever the indicator says', async (none) => {
    const result = await read(approved({ cryptogram: none }))
    expect(result.status).toBe('unknown')
    expect(mayAuthorize(result)).toBe('no')
  })

  it.each([
    ['MC', '5', '02'],
    ['MC', '6', '01'],
    ['MC', '7', '00'],
    ['AX', '5', '05'],
    ['DS', '6', '06'],
  ])('of %s with the indicator %s has the ECI %s', async (type, ecommIndicator, eci) => {
    const card = { number: 'XXXXXXXXXXXX5439', type }
    const result = await read(enveloped(resultWith('A', { card, threeDSecure: { ...threeDSecure, ecommIndicator } })))
    expect(result.eci).toBe(eci)
  })

  it('of an unknown kind of card has no ECI: the same number means two things', async () => {
    const result = await read(enveloped(resultWith('A', { card: { type: 'ZZ' }, threeDSecure })))
    expect([result.status, result.eci, result.scheme]).toEqual(['authenticated', undefined, undefined])
  })

  it.each([
    [{ version: '2.1.0', programProtocol: '2' }, '2.1.0'],
    [{ programProtocol: '1' }, '2.1.0'],
    [{ programProtocol: '3' }, undefined],
    [{ programProtocol: null }, undefined],
  ])('with %j ran version %s', async (fields, version) => {
    expect((await read(approved(fields))).version).toBe(version)
  })

  it('does not take the security level for the outcome: Finaro’s own sample has 210 beside full success', async () => {
    const result = await read(approved({ securityLevelIndicator: '210' }))
    expect(result.status).toBe('authenticated')
  })

  it('keeps the documented cryptogram of forty bytes as it came', async () => {
    const json = fixture('3dsecure-standalone-request-complete.json')
    const result = await read({ json })
    expect(result.cavv).toBe('AAAAAAAA/COBt84dnIEcwAA3gAAGhgEDoLABAAhAgAABAAAALnNCLw==')
    expect(result.status).toBe('authenticated')
  })

  it('as Finaro documents it for completion, without any 3DS data, is unknown', async () => {
    expect((await read({ json: fixture('3dsecure-completion-transaction-complete.json') })).status).toBe('unknown')
  })
})

describe('companions of an approval', () => {
  const of = async (more: JsonObject) => read(approved(more))

  it('are ids of 128 characters at most', async () => {
    const longest = 'x'.repeat(128)
    const both = (id: string) => ({ trxId: id, directoryServerTranId: id })
    expect(await of(both(longest))).toMatchObject({ trxId: longest, dsTransId: longest })
    const without = await of(both(`${longest}x`))
    expect(without).not.toHaveProperty('trxId')
    expect(without).not.toHaveProperty('dsTransId')
  })

  it.each([
    ['2.1', '2.1'],
    ['2.3.1', '2.3.1'],
    ['10.20.30', '10.20.30'],
    ['x2.1.0', '2.2.0'],
    ['2.1.0x', '2.2.0'],
    ['2', '2.2.0'],
    ['2.1.0.0', '2.2.0'],
    ['', '2.2.0'],
  ])('are a version of its own form, else that of the protocol: %j is %s', async (version, expected) => {
    expect((await of({ version })).version).toBe(expected)
  })

  it('are a cryptogram of at most ten times the documented length', async () => {
    const text = (length: number) => 'Zz'.repeat(length).slice(0, length)
    expect((await of({ cryptogram: text(800) })).cavv).toBe(text(800))
    expect(await of({ cryptogram: text(801) })).toMatchObject({ status: 'unknown' })
    expect(await of({ cryptogram: text(801) })).not.toHaveProperty('cavv')
  })

  it('are no card and no reason where none is told', async () => {
    const result = await read(enveloped(resultWith('D', { card: null })))
    expect(result).not.toHaveProperty('card')
    expect(result).not.toHaveProperty('statusReason')
  })
})

describe('a declined authentication', () => {
  it('alone has a reason: approvals carry host responses too', async () => {
    const transaction = { responseCode: 'A', hostResponse: { reasonCode: '04' } }
    expect(await read(enveloped(resultWith('A', { transaction, threeDSecure })))).not.toHaveProperty('statusReason')
  })

  it('is failed, its reason marked as Finaro’s', async () => {
    const result = await read(declined)
    expect(result.status).toBe('failed')
    expect(result.statusReason).toBe('finaro:-68')
    expect(mayAuthorize(result)).toBe('no')
  })

  it('finds the reason under the key in lower case', async () => {
    const transaction = { responseCode: 'D', hostresponse: { reasonCode: '-63' } }
    expect((await read(enveloped(resultWith('D', { transaction })))).statusReason).toBe('finaro:-63')
  })

  it('is failed although a cryptogram came with it', async () => {
    expect((await read(withLetter('D'))).status).toBe('failed')
  })

  it('tells the issuer’s words as plain text', async () => {
    const cardholderInfo = 'Please+call+your+bank%2C+1%2B2'
    expect((await read(enveloped(resultWith('D', { threeDSecure: { cardholderInfo } })))).cardholderInfo).toBe(
      'Please call your bank, 1+2',
    )
  })

  it('leaves words with blanks alone', async () => {
    const cardholderInfo = 'Call 1+2 at 100%'
    expect((await read(enveloped(resultWith('D', { threeDSecure: { cardholderInfo } })))).cardholderInfo).toBe(
      cardholderInfo,
    )
  })
})
