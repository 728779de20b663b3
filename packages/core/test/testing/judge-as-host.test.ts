import { type HandedOver, judgeAsHost } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'

const visa: HandedOver = {
  scheme: 'visa',
  eci: '05',
  cryptogram: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=',
  dsTransId: undefined,
  version: '2.2.0',
  letter: 'Y',
}
const mastercard: HandedOver = {
  ...visa,
  scheme: 'mastercard',
  eci: '02',
  dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
}

describe('a host accepts', () => {
  it.each<[string, HandedOver]>([
    ['an authentication', visa],
    ['an attempt', { ...visa, eci: '06', letter: 'A' }],
    ['one whose letter it is not told', { ...visa, letter: undefined }],
    ['data only, without a cryptogram', { ...visa, eci: '07', letter: 'I', cryptogram: undefined }],
    ['a Mastercard', mastercard],
    ['a Mastercard with a cryptogram of 24 bytes', { ...mastercard, cryptogram: btoa('a'.repeat(24)) }],
    ['a recurring Mastercard', { ...mastercard, eci: '07' }],
    ['a Mastercard of 3-D Secure 1', { ...mastercard, version: '1.0.2', dsTransId: undefined }],
    ['a Maestro without the id', { ...mastercard, scheme: 'maestro', dsTransId: undefined }],
    ['an American Express', { ...visa, scheme: 'amex' }],
  ])('%s', (_what, handed) => {
    expect(judgeAsHost(handed)).toBeUndefined()
  })
})

describe('a host declines', () => {
  it.each<[string, Partial<HandedOver>, string]>([
    ['a Visa with Mastercard’s ECI', { eci: '02' }, 'eci-against-scheme'],
    ['a Visa without ECI', { eci: undefined }, 'eci-against-scheme'],
    ['an ECI of one digit', { eci: '5' }, 'eci-against-scheme'],
    ['an attempt’s ECI beside a Y', { eci: '06' }, 'eci-against-letter'],
    ['an ECI to be earned without a cryptogram', { cryptogram: undefined }, 'bad-cryptogram'],
    ['a Visa with a cryptogram of 24 bytes', { cryptogram: btoa('a'.repeat(24)) }, 'bad-cryptogram'],
    ['a broken cryptogram beside data only', { eci: '07', letter: 'I', cryptogram: 'short' }, 'bad-cryptogram'],
    ['no version', { version: undefined }, 'bad-version'],
    ['half a version', { version: '2' }, 'bad-version'],
    ['a version that there is not', { version: '2.9.0' }, 'bad-version'],
  ])('%s', (_what, change, objection) => {
    expect(judgeAsHost({ ...visa, ...change })).toBe(objection)
  })

  it.each(['N', 'R', 'C', 'D', 'U'])('whatever comes with the letter %s', (letter) => {
    expect(judgeAsHost({ ...visa, letter })).toBe('not-authenticated')
  })

  it.each([undefined, '', 'ds'])("a Mastercard whose Directory Server's id is %j", (dsTransId) => {
    expect(judgeAsHost({ ...mastercard, dsTransId })).toBe('no-directory-server-id')
  })

  it('a Mastercard with Visa’s ECI', () => {
    expect(judgeAsHost({ ...mastercard, eci: '05' })).toBe('eci-against-scheme')
  })
})
