import { describe, expect, it } from 'vitest'
import { describeHostReason, hostReasons } from '../src/host-reasons.ts'

/** Who can do something about it, and what tells the reasons of one of them apart. */
const rows: readonly (readonly [remedy: string, word: string, codes: string])[] = [
  ['formats', 'version', '-69'],
  ['formats', 'do not go together', '-66'],
  ['formats', 'malformed or missing', '-37 -9 -8'],
  ['formats', 'processor does not take', '-36'],
  ['formats', 'format is wrong', '-11'],
  ['later', 'timed out', '-68'],
  ['later', 'broke off', '-50 -30'],
  ['later', 'not available', '-17 -16 -15'],
  ['merchant account', 'may not ask for this exemption', '-65'],
  ['merchant account', 'not enrolled for 3-D Secure', '-63'],
  ['merchant account', 'not registered with the 3D Adviser', '-39'],
  ['merchant account', 'merchant is not registered', '-35 -33 -32 -39'],
  ['merchant account', 'for routing', '-33'],
  ['merchant account', 'with the processor', '-32'],
  ['merchant account', 'not enrolled with the 3D Adviser', '-13'],
  ['without the exemption', 'not allowed for this amount', '-64'],
  ['another card', '3-D Secure failed', '-38'],
  ['another card', 'gateway declined', '7'],
  ['another card', 'denied', '9 13 15'],
  ['support', 'authentication has an error', '-20'],
  ['support', 'security restrictions', '-12'],
  ['support', 'system has an error', '-10'],
  ['support', 'only Finaro', '-7'],
  ['support', 'this transaction is not allowed', '1 2 3 4'],
  ['ask again', 'in progress', '11'],
]

describe('a reason of the host', () => {
  it.each(rows)('is answered with “%s” where “%s” is said: %s', (remedy, word, codes) => {
    for (const code of codes.split(' ')) {
      expect(describeHostReason(code)?.remedy, code).toContain(remedy)
      expect(describeHostReason(code)?.text, code).toContain(word)
    }
  })

  it('is one of the 35 that Shift4 lists', () => {
    expect(new Set(rows.flatMap(([, , codes]) => codes.split(' ')))).toEqual(new Set(hostReasons.keys()))
    expect(hostReasons.size).toBe(35)
  })

  it.each(['', '0', '-1', '99', 'constructor'])('is not explained where no source does: %j', (code) => {
    expect(describeHostReason(code)).toBeUndefined()
  })
})
