import { describe, expect, it } from 'vitest'
import { writeFigure } from '../../src/report/write-figure.ts'

describe('writeFigure', () => {
  it.each([
    [0.4237, '0.42'],
    [3.25159, '3.25'],
    [42.42, '42.4'],
    [128.6, '129'],
    [12_345.6, '12,346'],
    [Number.NaN, 'not known'],
    [Number.POSITIVE_INFINITY, 'not known'],
  ])('writes %d as %s', (figure, text) => {
    expect(writeFigure(figure)).toBe(text)
  })
})
