import { describe, expect, it } from 'vitest'
import { spellKeys } from '../../src/emv/spell-keys.ts'
import { refusal } from '../refusal.ts'

const known = ['acsTransID', 'transStatus']

describe('spellKeys', () => {
  it('puts known keys right, whatever their case', () => {
    expect(spellKeys({ ACSTRANSID: 'a', transstatus: 'Y' }, known, 'cres')).toEqual({
      acsTransID: 'a',
      transStatus: 'Y',
    })
  })

  it('keeps unknown keys as they are, two that differ by case too', () => {
    const value = { added: 1, Added: 2, constructor: 3 }
    expect(spellKeys(value, known, 'cres')).toEqual(value)
  })

  it('does not look inside', () => {
    expect(spellKeys({ inner: { ACSTRANSID: 'a' } }, known, 'cres')).toEqual({ inner: { ACSTRANSID: 'a' } })
  })

  it('refuses a known key in two spellings, the same value too', () => {
    const error = refusal(() => spellKeys({ acsTransId: 'a', acsTransID: 'a' }, known, 'cres'))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual(['cres.acsTransID'])
    expect(error.message).not.toContain('acsTransId:')
  })
})
