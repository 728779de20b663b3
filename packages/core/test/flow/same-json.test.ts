import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameJson } from '../../src/flow/same-json.ts'

describe('sameJson', () => {
  it.each([
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [{}, [], false],
    [[1], { 0: 1 }, false],
    [{ 0: 1 }, [1], false],
    [[[1], [2]], [[1], [3]], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1, b: 2 }, { a: 1, b: 3 }, false],
    [{ a: 1, b: 2 }, { a: 3, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: 1 }, { a: 1, b: 1 }, false],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1, b: undefined, c: undefined }, { a: 1, d: 2 }, false],
    [null, {}, false],
    [{}, null, false],
    [null, null, true],
    ['1', 1, false],
  ])('of %j and %j is %s', (a, b, same) => {
    expect(sameJson(a, b)).toBe(same)
  })

  it('is as for the texts of both, once the keys are in order', () => {
    const ordered = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .map(([key, member]) => [key, ordered(member)] as const)
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : Array.isArray(value)
          ? value.map(ordered)
          : value
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        // Parsed, since JSON has no minus zero.
        const [a, b]: unknown[] = [JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))]
        expect(sameJson(a, structuredClone(a))).toBe(true)
        expect(sameJson(a, b)).toBe(JSON.stringify(ordered(a)) === JSON.stringify(ordered(b)))
      }),
    )
  })
})
