import { describe, expect, it } from 'vitest'
import { errorCodeIn, failureCodeIn } from '../src/error-code.ts'

const ofLength = (length: number): string => 'card.'.padEnd(length, 'x')

describe('the code in a failed body', () => {
  it.each(['card.do-not-honor', 'gateway-internal-error', 'card.failed-3ds', 'a', 'card.12345', ofLength(80)])(
    'is %s',
    (code) => {
      expect(errorCodeIn({ error_type: code })).toBe(code)
    },
  )

  it.each([
    '',
    'Card.declined',
    '3ds.failed',
    'card.',
    '.card',
    'card..x',
    'card declined',
    'card.declined ',
    ' card.declined',
    'card.4111111111111111',
    'card.x123456',
    'a.a.a.a.a.a.a.a.a.a.a.a.a.a',
    ofLength(81),
    7,
    null,
    undefined,
    {},
  ])('is not %j: it may be a card number', (error_type) => {
    expect(errorCodeIn({ error_type })).toBeUndefined()
  })

  it.each([null, undefined, [], 'card.declined', 7])('is not in the body %j', (body) => {
    expect(errorCodeIn(body)).toBeUndefined()
    expect(failureCodeIn(body)).toBeUndefined()
  })
})

describe('the code of a failure', () => {
  const failed = (more: object) => ({ transaction: { status: 'failed', error_code: 'card.stolen', ...more } })

  it('is the transaction’s where the body has none', () => {
    expect(failureCodeIn(failed({}))).toBe('card.stolen')
    expect(failureCodeIn({ error_type: 'card.lost', ...failed({}) })).toBe('card.lost')
  })

  it('is not replaced where the body’s own does not read', () => {
    expect(failureCodeIn({ error_type: 'Secret Words', ...failed({}) })).toBeUndefined()
    expect(failureCodeIn({ error_type: null, ...failed({}) })).toBeUndefined()
  })

  it.each([
    failed({ status: 'authorized' }),
    failed({ status: 7 }),
    failed({ status: undefined }),
    failed({ error_code: 'Secret Words' }),
    { transaction: null },
    { transaction: 'failed' },
    {},
  ])('is not there in %j', (body) => {
    expect(failureCodeIn(body)).toBeUndefined()
  })
})
