import { describe, expect, it } from 'vitest'
import { challengeCancelMeanings } from '../../src/codes/challenge-cancel.ts'
import { describeChallengeCancel } from '../../src/codes/describe-challenge-cancel.ts'
import { describeEnrolled } from '../../src/codes/describe-enrolled.ts'
import { describeScheme } from '../../src/codes/describe-scheme.ts'
import { describeSignatureVerification } from '../../src/codes/describe-signature-verification.ts'
import { describeThreeDSVersion } from '../../src/codes/describe-three-ds-version.ts'
import { describeTransStatus } from '../../src/codes/describe-trans-status.ts'
import { enrolledMeanings } from '../../src/codes/enrolled.ts'
import { schemeNames } from '../../src/codes/schemes.ts'
import { signatureVerificationMeanings } from '../../src/codes/signature-verification.ts'
import { threeDSVersionMeanings } from '../../src/codes/three-ds-version.ts'
import { transStatusMeanings } from '../../src/codes/trans-status.ts'

const tables = [
  {
    name: 'describeTransStatus',
    look: describeTransStatus,
    table: transStatusMeanings,
    words: {
      Y: /was authenticated/,
      N: /was not authenticated/,
      U: /could not be carried out/,
      A: /attempt was recorded/,
      C: /wants a challenge\./,
      D: /decoupled/,
      R: /must not be authorized/,
      I: /Information only/,
      S: /Secure Payment Confirmation/,
    },
  },
  {
    name: 'describeChallengeCancel',
    look: describeChallengeCancel,
    table: challengeCancelMeanings,
    words: {
      '01': /cardholder cancelled/,
      '02': /merchant cancelled/,
      '03': /decoupled/,
      '04': /stopped waiting\.$/,
      '05': /never opened/,
      '06': /technical error/,
      '07': /not known/,
      '08': /app stopped/,
    },
  },
  {
    name: 'describeEnrolled',
    look: describeEnrolled,
    table: enrolledMeanings,
    words: { Y: /takes part/, N: /does not take part/, U: /could not be found out/, B: /bypassed/ },
  },
  {
    name: 'describeSignatureVerification',
    look: describeSignatureVerification,
    table: signatureVerificationMeanings,
    words: { Y: /is good/, N: /must not be trusted/ },
  },
  {
    name: 'describeThreeDSVersion',
    look: describeThreeDSVersion,
    table: threeDSVersionMeanings,
    words: { '1.0.2': /switched off/, '2.1.0': /2\.1:/, '2.2.0': /2\.2:/, '2.3.0': /2\.3:/, '2.3.1': /2\.3\.1:/ },
  },
  {
    name: 'describeScheme',
    look: describeScheme,
    table: schemeNames,
    words: {
      visa: /^Visa$/,
      mastercard: /^Mastercard$/,
      maestro: /^Maestro$/,
      amex: /^American Express$/,
      jcb: /^JCB$/,
      discover: /^Discover$/,
      diners: /^Diners Club$/,
      unionpay: /^UnionPay$/,
      elo: /^Elo$/,
      'cartes-bancaires': /^Cartes Bancaires$/,
      eftpos: /^eftpos$/,
    },
  },
]

describe.each(tables)('$name', ({ look, table, words }) => {
  it.each(Object.entries(words))('says what %s means', (code, meaning) => {
    expect(look(code)).toMatch(meaning)
  })

  it('has these codes and no others', () => {
    expect(Object.keys(table).toSorted()).toEqual(Object.keys(words).toSorted())
  })

  it.each(['', ' ', 'y', '99', 'constructor', '__proto__', 'toString'])('says nothing of %j', (code) => {
    expect(look(code)).toBeUndefined()
  })
})
