import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateTimeForm, readDateTime, toDateTime, withOffset } from '../src/date-time.ts'

const nine = Date.UTC(2026, 5, 25, 9)

describe('a wire time', () => {
  it.each([
    ['2026-06-25T09:00:00.000+00:00', nine],
    ['2026-06-25T09:00:00Z', nine],
    ['2026-06-25T02:00:00.000-07:00', nine],
    ['2026-06-25T14:30:00.1+05:30', nine + 100],
    ['2026-06-25T09:00:00.123456789+00:00', nine + 123],
  ])('%s is an instant', (text, ms) => {
    expect(readDateTime(text)).toBe(ms)
  })

  it.each([
    undefined,
    '',
    '2026-06-25',
    '2026-06-25T09:00:00',
    '2026-06-25T09:00:00.+00:00',
    '2026-06-25T09:00:00.1234567890+00:00',
    '2026-06-25T09:00:00+0000',
    '2026-06-25T09:00+00:00',
    ' 2026-06-25T09:00:00Z',
    '2026-06-25T09:00:00Z ',
    '12026-06-25T09:00:00Z',
    '2026-06-25T09:00:00+00:000',
    '2026-13-45T99:99:99.000+00:00',
  ])('%j is none', (text) => {
    expect(readDateTime(text)).toBeUndefined()
  })
})

describe('the form of a time in a request', () => {
  it.each([' 2026-06-25T09:00:00Z', '2026-06-25T09:00:00Z ', '2026-06-25T09:00:00Z\n', '12026-06-25T09:00:00Z'])(
    'is a time and nothing around it: %j',
    (text) => {
      expect(text).not.toMatch(dateTimeForm)
    },
  )
})

describe('a time as Finaro takes it', () => {
  it('bears an offset, never a Z', () => {
    expect(toDateTime(nine)).toBe('2026-06-25T09:00:00.000+00:00')
    expect(withOffset('2026-06-25T09:00:00Z')).toBe('2026-06-25T09:00:00+00:00')
    expect(withOffset('2026-06-25T02:00:00-07:00')).toBe('2026-06-25T02:00:00-07:00')
  })

  it('is changed at its end alone', () => {
    expect(withOffset('Z2026')).toBe('Z2026')
  })

  it('is read as what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) }), (ms) => {
        expect(toDateTime(ms)).toMatch(dateTimeForm)
        expect(readDateTime(toDateTime(ms))).toBe(ms)
      }),
    )
  })
})
