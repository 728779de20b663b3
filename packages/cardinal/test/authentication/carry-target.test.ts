import { carryTarget, threeDAuthenticationSchema } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'

/** Values that a field of some provider, or of EMV, may have. */
const words = ['Y', 'N', 'U', 'A', 'C', 'R', 'D', 'I', 'S', 'B', '']
const ecis = ['00', '01', '02', '04', '05', '06', '07', 'N0', 'N2', '']

const takes = (field: string, value: string): boolean =>
  threeDAuthenticationSchema.safeParse({ [field]: value }).success

describe('what Verifone takes', () => {
  it('is named after it, and needs a cryptogram in base64, its ECI and the version', () => {
    expect(carryTarget.name).toBe('Verifone')
    expect(carryTarget.requires).toEqual(['version', 'eci', 'cavv'])
    expect(carryTarget.cryptogram).toBe('base64')
  })

  it('are the versions of its own list', () => {
    expect(carryTarget.versions).toEqual(['1.0.2', '2.1.0', '2.2.0'])
    expect(carryTarget.versions?.every((version) => takes('threeds_version', version))).toBe(true)
  })

  it.each([
    ['paResStatus', 'pares_status'],
    ['enrolled', 'enrolled'],
    ['signatureVerification', 'signature_verification'],
  ] as const)('are of %s the words that its schema takes, in any order', (name, field) => {
    expect(carryTarget.values?.[name]?.toSorted()).toEqual(words.filter((word) => takes(field, word)).toSorted())
  })

  it('are ECIs of the scheme, and of an unnamed scheme all that its schema takes', () => {
    expect(carryTarget.ecis?.mastercard).toEqual(['02', '01', '00', '06', '07'])
    expect(carryTarget.ecis?.others).toEqual(['05', '06', '07'])
    expect(carryTarget.ecis?.unnamed.toSorted()).toEqual(ecis.filter((eci) => takes('eci_flag', eci)).toSorted())
  })
})
