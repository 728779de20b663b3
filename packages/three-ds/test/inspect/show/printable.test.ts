import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/inspect/show/printable.ts'

describe('printable text', () => {
  it('is one line without control characters, of bounded length, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const shown = printable(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(shown.length).toBeLessThanOrEqual(513)
      }),
      { seed: 7 },
    )
  })

  it('says by an ellipsis that it was shortened', () => {
    expect(printable('a'.repeat(512))).toBe('a'.repeat(512))
    expect(printable('a'.repeat(513))).toBe(`${'a'.repeat(512)}…`)
  })
})
