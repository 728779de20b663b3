import { isOlderVersion } from '@three-ds/shopify/checkout'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isApiVersion, readAnsweredVersion } from '../src/api-version.ts'

describe('a version', () => {
  it.each(['2019-10', '2024-01', '2026-04', 'unstable'])('is a quarter or `unstable`: %s', (version) => {
    expect(isApiVersion(version)).toBe(true)
  })

  it.each(['', '2024', '2024-1', '2024-13', '24-01', '2024-01/', 'Unstable', '2024-01\n', 202401, undefined])(
    'is nothing else: %j',
    (version) => {
      expect(isApiVersion(version)).toBe(false)
    },
  )

  it('is older by its year and month; `unstable` is newer than any', () => {
    expect(isOlderVersion('2019-07', '2019-10')).toBe(true)
    expect(isOlderVersion('2019-10', '2019-10')).toBe(false)
    expect(isOlderVersion('2020-01', '2019-10')).toBe(false)
    expect(isOlderVersion('unstable', '2019-10')).toBe(false)
    expect(isOlderVersion('2019-10', 'unstable')).toBe(true)
    expect(isOlderVersion('unstable', 'unstable')).toBe(false)
  })
})

describe('the version that answered', () => {
  it('fell forward where it is another one', () => {
    const headers = { 'x-shopify-api-version': '2025-01' }
    expect(readAnsweredVersion('2024-01', headers)).toEqual({
      asked: '2024-01',
      answered: '2025-01',
      fellForward: true,
    })
    expect(readAnsweredVersion('2025-01', headers).fellForward).toBe(false)
  })

  it('is absent where Shopify did not say, or said something else', () => {
    fc.assert(
      fc.property(fc.string(), (said) => {
        fc.pre(!isApiVersion(said))
        const answer = readAnsweredVersion('2024-01', { 'x-shopify-api-version': said })
        expect(answer).toEqual({ asked: '2024-01', fellForward: false })
      }),
    )
    expect(readAnsweredVersion('2024-01', {})).toEqual({ asked: '2024-01', fellForward: false })
  })
})
