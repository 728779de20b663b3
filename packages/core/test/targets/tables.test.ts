import { adyen, braintree, checkoutCom, type PaymentTarget, stripe } from '@three-ds/core/targets'
import { describe, expect, it } from 'vitest'
import { unsupportedValues } from '../../src/carry/unsupported-values.ts'
import { earned } from '../preflight/sample.ts'

/** A dot at the end: any 2.x. */
const anyVersion = ['2.']

/** Everything that decides; the formats and the pages are words for people. */
const decisions = ({ fields, notKnown: _words, ...rules }: PaymentTarget) => ({
  ...rules,
  fields: fields.map((field) => {
    const { format: _format, source: _source, ...facts } = field
    return facts
  }),
})

describe('the data of each target', () => {
  it('is, for Stripe, as its reference and its SDK have it', () => {
    expect(decisions(stripe)).toEqual({
      name: 'Stripe',
      place: 'payment_method_options.card.three_d_secure',
      requires: ['version', 'cavv', 'dsTransId'],
      versions: ['2.1.0', '2.2.0', '2.3.0', '2.3.1'],
      cryptogram: 'base64',
      cryptogramBytes: [20],
      cryptogramAlways: true,
      ecis: {
        mastercard: ['01', '02', '06', '07'],
        others: ['05', '06', '07'],
        unnamed: ['01', '02', '05', '06', '07'],
      },
      values: { paResStatus: [...'ACINRUY'] },
      fields: [
        { name: 'cryptogram', from: 'cavv', always: true },
        { name: 'transaction_id', from: 'dsTransId', always: true },
        { name: 'version', from: 'version', always: true },
        { name: 'electronic_commerce_indicator', from: 'eci' },
        { name: 'ares_trans_status', from: 'paResStatus', flow: 'frictionless' },
      ],
    })
  })

  it('is, for Adyen, as its guide and its SDK have it', () => {
    expect(decisions(adyen)).toEqual({
      name: 'Adyen',
      place: 'mpiData',
      requires: ['version', 'eci', 'cavv', 'dsTransId'],
      versions: anyVersion,
      cryptogram: 'base64',
      cryptogramBytes: [20],
      values: { paResStatus: [...'ACDINRUY'] },
      fields: [
        { name: 'cavv', from: 'cavv' },
        { name: 'eci', from: 'eci', always: true },
        { name: 'dsTransID', from: 'dsTransId', always: true },
        { name: 'threeDSVersion', from: 'version', always: true },
        { name: 'directoryResponse', from: 'paResStatus', flow: 'frictionless' },
        {
          name: 'authenticationResponse',
          from: 'paResStatus',
          flow: 'challenge',
          words: { Y: 'Y', N: 'N', U: 'U', A: 'A' },
        },
        { name: 'challengeCancel', from: 'challengeCancel' },
      ],
    })
  })

  it('is, for Checkout.com, as its guide has it', () => {
    expect(decisions(checkoutCom)).toEqual({
      name: 'Checkout.com',
      place: '3ds',
      requires: ['version', 'eci', 'cavv'],
      schemeRequires: { amex: ['dsTransId'] },
      versions: anyVersion,
      cryptogram: 'base64',
      cryptogramAlways: true,
      fields: [
        { name: 'enabled', constant: true },
        { name: 'eci', from: 'eci', always: true },
        { name: 'cryptogram', from: 'cavv', always: true },
        { name: 'xid', from: 'dsTransId' },
        { name: 'version', from: 'version', always: true },
      ],
    })
  })

  it('is, for Braintree, as its SDK has it', () => {
    expect(decisions(braintree)).toEqual({
      name: 'Braintree',
      place: 'threeDSecurePassThru',
      requires: ['version', 'eci', 'cavv'],
      versions: anyVersion,
      cryptogram: 'base64',
      cryptogramAlways: true,
      fields: [
        { name: 'eciFlag', from: 'eci', always: true },
        { name: 'cavv', from: 'cavv', always: true },
        { name: 'dsTransactionId', from: 'dsTransId' },
        { name: 'threeDSecureVersion', from: 'version', always: true },
        { name: 'network', from: 'scheme', words: { visa: 'Visa', mastercard: 'Mastercard', eftpos: 'eftpos' } },
      ],
    })
  })

  it.each([stripe, adyen, checkoutCom, braintree].map((target: PaymentTarget) => [target.name, target] as const))(
    'says for %s of each field what it looks like and which page says so, and what is not known',
    (_name, { fields, notKnown }) => {
      for (const { format, source } of fields) {
        expect(format).not.toBe('')
        expect(source).toMatch(/^https:\/\//)
      }
      expect(notKnown.length).toBeGreaterThan(0)
      for (const text of notKnown) expect(text).toMatch(/\S \S.*\.$/)
    },
  )
})

describe('a value that a target has no word for', () => {
  const closed = {
    ...stripe,
    values: { paResStatus: ['Y'], enrolled: ['Y'], signatureVerification: ['Y'], flow: ['challenge'] },
  }

  it.each([
    ['paResStatus', { paResStatus: 'A' }],
    ['enrolled', { enrolled: 'U' }],
    ['signatureVerification', { signatureVerification: 'U' }],
    ['flow', { flow: 'frictionless' }],
  ] as const)('is named: %s', (field, change) => {
    const problems = unsupportedValues({ ...earned, flow: 'challenge', ...change }, closed)
    expect(problems.map((problem) => [problem.code, problem.field])).toEqual([['value-unsupported', field]])
  })

  it('is none that is empty: what is missing is told as missing', () => {
    expect(unsupportedValues({ ...earned, version: '', eci: '' }, stripe)).toEqual([])
  })

  it('is the flow that does not go with the letter', () => {
    const target = { ...stripe, letterFlows: { Y: ['challenge'] } }
    const problems = unsupportedValues({ ...earned, paResStatus: 'Y', flow: 'frictionless' }, target)
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['value-unsupported', 'flow']])
    expect(unsupportedValues({ ...earned, paResStatus: 'Y', flow: 'challenge' }, target)).toEqual([])
  })

  it('is an ECI of another scheme, and without the scheme the text asks for it', () => {
    const { scheme: _scheme, ...unnamed } = earned
    const [bare] = unsupportedValues({ ...unnamed, eci: '00' }, stripe)
    expect([bare?.code, bare?.field]).toEqual(['value-unsupported', 'eci'])
    expect(bare?.text).toContain('without the scheme')
    expect(bare?.remedy).toContain('Name the scheme')
    const [named] = unsupportedValues({ ...earned, scheme: 'maestro', eci: '05' }, stripe)
    expect(named?.text).toContain('of this scheme')
    expect(named?.remedy).not.toContain('Name the scheme')
    expect(unsupportedValues({ ...earned, scheme: 'maestro', eci: '02' }, stripe)).toEqual([])
    expect(unsupportedValues({ ...earned, scheme: 'cartes-bancaires', eci: '05' }, stripe)).toEqual([])
  })
})
