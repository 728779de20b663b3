import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from '../../src/http/parse-retry-after.ts'

const now = Date.UTC(2026, 0, 31, 9, 30)
const longest = 2_147_483_647

describe('parseRetryAfter', () => {
  it.each([
    ['0', 0],
    ['1', 1_000],
    [' 120 ', 120_000],
    ['00007', 7_000],
  ])('reads %j as seconds', (text, ms) => {
    expect(parseRetryAfter(text, now)).toBe(ms)
  })

  it.each([
    ['Sat, 31 Jan 2026 09:30:05 GMT', 5_000],
    ['Saturday, 31-Jan-26 09:30:05 GMT', 5_000],
    ['Sat Jan 31 09:30:05 2026', 5_000],
    ['Sun Feb  1 09:30:00 2026', 86_400_000],
  ])('reads the date %j', (text, ms) => {
    expect(parseRetryAfter(text, now)).toBe(ms)
  })

  it('takes a date in the past as no wait', () => {
    expect(parseRetryAfter('Sun, 06 Nov 1994 08:49:37 GMT', now)).toBe(0)
  })

  it('takes a two-digit year more than fifty years ahead as one of the last century', () => {
    expect(parseRetryAfter('Sunday, 06-Nov-94 08:49:37 GMT', now)).toBe(0)
    expect(parseRetryAfter('Wednesday, 06-Nov-75 08:49:37 GMT', now)).toBe(longest)
  })

  it.each(['9'.repeat(400), '99999999999', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'cuts an absurd wait down to the longest time that a timer takes',
    (text) => {
      expect(parseRetryAfter(text, now)).toBe(longest)
    },
  )

  it.each([
    null,
    undefined,
    '',
    '-1',
    '+1',
    '1.5',
    '1e3',
    '0x10',
    'soon',
    '5 apples',
    '2026-01-31T09:30:05Z',
    'Sat, 31 Jan 2026 09:30:05',
    'Sat, 32 Jan 2026 09:30:05 GMT',
    'Sat, 31 Jan 2026 24:30:05 GMT',
    'Sat, 31 Jan 2026 09:61:05 GMT',
    'Sat, 31 Jan 2026 09:30:61 GMT',
    'Sat, 31 Foo 2026 09:30:05 GMT',
    'Mon, 30 Feb 2026 09:30:05 GMT',
  ])('does not take %j', (text) => {
    expect(parseRetryAfter(text, now)).toBeUndefined()
  })

  it('reads a leap second as the second before it', () => {
    expect(parseRetryAfter('Sat, 31 Jan 2026 09:30:60 GMT', now)).toBe(59_000)
  })

  it('gives whole milliseconds that a timer takes, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String), fc.integer().map(String)), (text) => {
        const ms = parseRetryAfter(text, now)
        if (ms === undefined) return
        expect(Number.isSafeInteger(ms) && ms >= 0 && ms <= longest).toBe(true)
      }),
    )
  })

  it('reads back every date that HTTP writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (seconds) => {
        expect(parseRetryAfter(new Date(now + seconds * 1000).toUTCString(), now)).toBe(seconds * 1000)
      }),
    )
  })
})
