import type { IssuerPage } from '@three-ds/core/testing'

const subject = {
  gateway: 'Example',
  merchant: 'Three-DS test shop with a name that takes more than one line',
  amount: { minorUnits: 123_456_789, currency: 'KWD' },
  scheme: 'mastercard',
  last4: '0092',
} as const

const form = { url: 'https://issuer.example/challenge', fields: { MD: 'order 7' } }
const answers = { pass: form, fail: form, cancel: form, 'time-out': form }
const password = { form, field: 'otp', right: '0101', wrong: '3333' }
const appUrl = 'https://issuer.example/challenge?device=app'
const statusUrl = 'https://issuer.example/challenge?device=status'

/** A page of every kind, each with as much on it as there can be. */
export const samplePages = {
  challenge: { kind: 'challenge', subject, password, answers, app: form, empty: true },
  outOfBand: { kind: 'out-of-band', subject, appUrl, statusUrl, proceed: form, code: form, answers, tooEarly: true },
  app: { kind: 'app', subject, decision: 'asked', approve: form, decline: form },
  approved: { kind: 'app', subject, decision: 'approved', approve: form, decline: form },
  processing: { kind: 'notice', subject, notice: 'processing' },
} as const satisfies Readonly<Record<string, IssuerPage>>
