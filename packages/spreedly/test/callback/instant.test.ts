import { describe, expect, it } from 'vitest'
import { toInstant } from '../../src/callback/instant.ts'

describe('toInstant', () => {
  it.each([
    ['2012-09-10T20:35:11Z', '2012-09-10T20:35:11Z'],
    ['2015-01-08T15:31:32-05:00', '2015-01-08T20:31:32Z'],
    ['2015-01-01T00:30:00+01:00', '2014-12-31T23:30:00Z'],
    ['2026-06-25T09:02:54.239Z', '2026-06-25T09:02:54Z'],
  ])('reads %s as %s', (time, instant) => {
    expect(toInstant(time)).toBe(instant)
  })

  it.each([
    '',
    'yesterday',
    '2026-01-31',
    '2026-01-31T09:30:00',
    '2026-01-31 09:30:00Z',
    '2026-13-01T00:00:00Z',
    '1769851800',
    '2026-01-31T09:30:00Zx',
    '2026-01-31T09:30:00Z\u0000',
    '+002026-01-31T09:30:00Z',
  ])('does not read %j', (time) => {
    expect(toInstant(time)).toBeUndefined()
  })
})
