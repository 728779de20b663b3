import { describe, expect, it } from 'vitest'
import { isDecline, kindOf } from '../../src/schemas/kind-of.ts'
import { authorized, declined } from '../sample.ts'

describe('the kind of an answer', () => {
  it.each([
    [authorized, 'succeeded'],
    [declined, 'declined'],
    [{ id: 'authorization-3', status: 'something new' }, 'unrecognized'],
  ])('of %o is %s', (answer, kind) => {
    expect(kindOf(answer)).toBe(kind)
  })
})

describe('a body under an HTTP status of refusal', () => {
  it('is an answer where it tells of a decline, and a failure where it does not', () => {
    expect(isDecline(402, declined)).toBe(true)
    expect(isDecline(500, {})).toBe(false)
  })
})
