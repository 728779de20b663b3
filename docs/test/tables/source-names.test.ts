import { describe, expect, it } from 'vitest'
import { sourceNames } from '../../src/tables/source-names.ts'

describe('sources in a table', () => {
  it('are links by their hosts, and words as they stand', () => {
    expect(sourceNames(['https://www.checkout.com/docs/eci', 'EMV 3DS 2.2.0, table A.1', undefined])).toBe(
      '[checkout.com](https://www.checkout.com/docs/eci), EMV 3DS 2.2.0, table A.1',
    )
  })
})
