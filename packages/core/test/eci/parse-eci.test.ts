import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEci } from '../../src/eci/parse-eci.ts'

describe('parseEci', () => {
  it.each([
    ['5', '05'],
    ['05', '05'],
    ['2', '02'],
    ['02', '02'],
    [' 05', '05'],
    ['05\n', '05'],
    ['0', '00'],
    ['00', '00'],
    ['10', '10'],
    ['N0', 'N0'],
    ['n2', 'N2'],
    [' n0 ', 'N0'],
  ])('reads %j as %s', (text, eci) => {
    expect(parseEci(text)).toBe(eci)
  })

  it.each([
    '',
    ' ',
    'N/A',
    '5a',
    'a5',
    '100',
    '005',
    '-5',
    '+5',
    '5.0',
    '0x5',
    'N',
    'NN',
    'N02',
    'XN0',
    '1N2',
    '٥',
    '５',
    '0 5',
    'null',
  ])('is undefined for %j', (text) => {
    expect(parseEci(text)).toBeUndefined()
  })

  it('always has two characters, and reads its own output as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 4 }), fc.integer({ min: 0, max: 120 }).map(String)), (text) => {
        const eci = parseEci(text)
        if (eci === undefined) return
        expect(eci).toHaveLength(2)
        expect(parseEci(eci)).toBe(eci)
      }),
    )
  })
})
