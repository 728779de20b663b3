import { describe, expect, it } from 'vitest'
import { describeTransStatusReason } from '../../src/codes/describe-trans-status-reason.ts'
import { directoryServerReasonMeanings, transStatusReasonMeanings } from '../../src/codes/trans-status-reason.ts'

const words: Readonly<Record<string, RegExp>> = {
  '01': /Card authentication failed/,
  '02': /not known/,
  '03': /device is not supported/,
  '04': /too often/,
  '05': /expired/,
  '06': /number is not valid/,
  '07': /transaction is not valid/,
  '08': /no record/,
  '09': /security/,
  '10': /stolen/,
  '11': /fraud/,
  '12': /may not make/,
  '13': /not enrolled/,
  '14': /ran out of time/,
  '15': /^Low/,
  '16': /^Medium/,
  '17': /^High/,
  '18': /^Very high/,
  '19': /no further challenge/,
  '20': /without a payment/,
  '21': /3RI/,
  '22': /technical/,
  '23': /not asked for/,
  '24': /is over/,
  '25': /too short/,
  '26': /did not carry it out/,
}

const ofVisa: Readonly<Record<string, RegExp>> = {
  '80': /could not reach/,
  '81': /did not answer/,
  '82': /could not read/,
  '83': /system error/,
  '84': /could not make the cryptogram/,
  '85': /not eligible/,
  '86': /version/,
  '87': /Attempts are not recorded/,
  '88': /program/,
}

const ofMastercard: Readonly<Record<string, RegExp>> = { '80': /Data only/, '81': /exemption/, '82': /demanded/ }

describe('describeTransStatusReason', () => {
  it.each(Object.entries(words))('says what %s means, whatever the scheme', (code, meaning) => {
    expect(describeTransStatusReason(code)).toMatch(meaning)
    expect(describeTransStatusReason(code, 'visa')).toBe(describeTransStatusReason(code))
    expect(describeTransStatusReason(code, 'an unknown scheme')).toBe(describeTransStatusReason(code))
  })

  it.each(Object.entries(ofVisa))("says what %s means at Visa's directory server", (code, meaning) => {
    expect(describeTransStatusReason(code, 'visa')).toMatch(meaning)
  })

  it.each(Object.entries(ofMastercard))(
    "says what %s means at Mastercard's, which is Maestro's too",
    (code, meaning) => {
      expect(describeTransStatusReason(code, 'mastercard')).toMatch(meaning)
      expect(describeTransStatusReason(code, 'maestro')).toBe(describeTransStatusReason(code, 'mastercard'))
    },
  )

  it('has these codes and no others', () => {
    expect(Object.keys(transStatusReasonMeanings).toSorted()).toEqual(Object.keys(words).toSorted())
    expect(Object.keys(directoryServerReasonMeanings)).toEqual(['visa', 'mastercard', 'maestro'])
    expect(Object.keys(directoryServerReasonMeanings.visa)).toEqual(Object.keys(ofVisa))
    expect(Object.keys(directoryServerReasonMeanings.mastercard)).toEqual(Object.keys(ofMastercard))
  })

  it("says nothing of a directory server's code without its scheme, or at a scheme that has none", () => {
    expect(describeTransStatusReason('81')).toBeUndefined()
    expect(describeTransStatusReason('81', 'jcb')).toBeUndefined()
    expect(describeTransStatusReason('83', 'mastercard')).toBeUndefined()
    expect(describeTransStatusReason('81', 'constructor')).toBeUndefined()
  })

  it.each(['', '1', '00', '27', '79', '001', 'toString'])('says nothing of %j', (code) => {
    expect(describeTransStatusReason(code)).toBeUndefined()
    expect(describeTransStatusReason(code, 'visa')).toBeUndefined()
  })
})
