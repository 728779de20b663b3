import { describe, expect, it } from 'vitest'
import { fixture, memberOf } from '../fixture.ts'
import { codesOf, fieldOf, foundAs } from '../found-as.ts'

const j = memberOf('finaro', 'seed-return.json', 'j')

describe('Finaro’s j', () => {
  it('is decoded as the documentation’s sample', async () => {
    const found = await foundAs('finaro-return', j)
    expect(found.responseCode).toBe('A')
    expect(found.status).toBe('authenticated')
    expect(fieldOf(found, 'card.type')?.meaning).toBe('Mastercard')
    expect(fieldOf(found, 'threeDSecure.directoryServerTranId')?.value).toBe('8827fa9c-fd15-4a44-a51d-3c0cdddf93ba')
  })

  it('has its indicator read with the scheme: Mastercard’s 5 is 02', async () => {
    expect(fieldOf(await foundAs('finaro-return', j), 'threeDSecure.ecommIndicator')?.meaning).toContain('02')
  })

  it('is no more than the browser’s word, so nothing may be authorized yet', async () => {
    const { evidence, explanation } = await foundAs('finaro-return', j)
    expect(evidence).toBe('browser')
    expect(explanation?.authorize).toBe('not-yet')
    expect(explanation?.liability).toBe('unknown')
  })

  it('keeps card token, card number and cryptogram to itself', async () => {
    const text = JSON.stringify(await foundAs('finaro-return', j))
    expect(text).not.toContain('8054454002400015')
    expect(text).not.toContain('Qm181okmdyqh6yQmYuQ1890QAAA')
    expect(text).toContain('•••• 0015')
  })

  it('is found in the address of the return', async () => {
    const found = await foundAs('finaro-return', `https://shop.example/done?nonce=1&j=${j}`)
    expect(found.foundIn).toBe('j')
    expect(found.responseCode).toBe('A')
  })

  it.each([
    ['3dsecure-standalone-device-fingerprint.json', 'H', 'pending'],
    ['3dsecure-standalone-challenge.json', 'G', 'pending'],
    ['3dsecure-standalone-request-complete.json', 'A', undefined],
  ])('reads the body of an answer: %s is %s', async (name, letter, status) => {
    const found = await foundAs('finaro-return', fixture('finaro', name))
    expect(found.responseCode).toBe(letter)
    if (status !== undefined) expect(found.status).toBe(status)
    expect(found.evidence).toBe('browser')
  })

  it('shows an error of Finaro’s', async () => {
    const found = await foundAs('finaro-return', fixture('finaro', 'error-9815.json'))
    expect(fieldOf(found, 'error.primaryCode')?.value).toBe('9815')
    expect(found.status).toBe('unknown')
  })

  it('gives no advice about authorizing beside what may be a payment', async () => {
    const found = await foundAs('finaro-return', fixture('finaro', 'sale-token.json'))
    expect(found.status).toBe('unknown')
    expect(found.explanation).toBeUndefined()
    expect(found.notes.join(' ')).toContain('answers a payment')
  })

  it('stays the browser’s word although the caller vouches for it: return and answer are one envelope', async () => {
    const text = fixture('finaro', '3dsecure-standalone-request-complete.json')
    expect((await foundAs('finaro-return', text, { trusted: true })).evidence).toBe('browser')
  })

  it('says when another scheme is claimed than the wire names', async () => {
    const found = await foundAs('finaro-return', j, { scheme: 'visa' })
    expect(found.status).toBe('unknown')
    expect(codesOf(found)).toEqual(['other-scheme'])
  })
})
