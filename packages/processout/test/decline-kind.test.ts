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
