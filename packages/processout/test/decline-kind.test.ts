import { declineKind } from '@three-ds/processout'
import { describe, expect, it } from 'vitest'
import { hardDeclines, softDeclines } from '../src/decline-codes.ts'
import { isDeclineCode } from '../src/decline-kind.ts'
import { undecidedCodes } from '../src/undecided-codes.ts'

describe('the catalogue of declines', () => {
  it('has nine hard ones among 158, none twice', () => {
    expect(hardDeclines).toHaveLength(9)
    expect(new Set([...hardDeclines, ...softDeclines]).size).toBe(158)
  })

  it('has nothing but codes: a family, a dot, words and hyphens', () => {
    for (const code of [...hardDeclines, ...softDeclines]) expect(code).toMatch(/^[a-z-]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })
})

describe('the kind of a decline', () => {
  it.each(hardDeclines)('%s is hard', (code) => {
    expect(declineKind(code)).toBe('hard')
  })

  it.each([
    ['card.needs-authentication', 'authentication-required'],
    ['card.missing-3ds', 'authentication-required'],
    ['card.failed-3ds', 'authentication-failed'],
    ['card.failed-three-d-s', 'authentication-failed'],
    ['card.no-money', 'soft'],
    ['card.something-new', 'undistinguished'],
    ['constructor', 'undistinguished'],
  ])('%s is %s', (code, kind) => {
    expect(declineKind(code)).toBe(kind)
  })
})

describe('a code that tells of a decline', () => {
  it.each(['card.something-new', 'gateway.declined', 'customer.cancelled', 'request.transaction-blocked'])(
    'is %s',
    (code) => {
      expect(isDeclineCode(code)).toBe(true)
    },
  )

  it.each([...undecidedCodes, 'gateway.validation-error', 'request.validation.error', 'resource.card.not-found'])(
    'is not %s',
    (code) => {
      expect(isDeclineCode(code)).toBe(false)
    },
  )
})

describe('a code after which nobody knows what was done', () => {
  it('is one of nine: one that is missing would invite a second payment', () => {
    expect([...undecidedCodes]).toEqual([
      'gateway.timeout',
      'gateway.internal-error',
      'gateway-internal-error',
      'gateway.network-error',
      'gateway.unknown-error',
      'gateway.transaction-pending',
      'card.pending',
      'card.timeout',
      'request.still-processing',
    ])
  })
})

describe('codes of 3-D Secure', () => {
  it.each([
    ['authentication-required', 'card.needs-authentication', 'card.missing-3ds', 'card.approve-after-identification'],
    ['authentication-required', 'card.exemption-declined'],
    ['authentication-failed', 'card.failed-3ds', 'card.failed-three-d-s', 'card.failed-3ds-technical'],
    ['authentication-failed', 'card.couldnt-3ds', 'card.expired-3ds'],
  ])('are %s: %s and the like', (kind, ...codes) => {
    expect(codes.map(declineKind)).toEqual(codes.map(() => kind))
  })
})

describe('a code that tells of no decision against a payment', () => {
  it.each([
    'gateway.validation-error',
    'gateway.invalid-customer-input',
    'gateway.missing-customer-input',
    'gateway.invalid-state',
  ])('is %s: the request was refused before a payment was tried', (code) => {
    expect(isDeclineCode(code)).toBe(false)
  })

  it('is not one of a rule that blocked the payment', () => {
    expect(isDeclineCode('request.transaction-blocked')).toBe(true)
    expect(isDeclineCode('routing-rules.transaction-blocked')).toBe(true)
    expect(isDeclineCode('routing-rules.other')).toBe(false)
  })
})
