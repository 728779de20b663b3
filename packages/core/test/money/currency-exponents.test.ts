import { describe, expect, it } from 'vitest'
import { currencyExponents } from '../../src/money/currency-exponents.ts'

const rows = Object.entries(currencyExponents)
const withExponent = (exponent: number) => rows.filter(([, row]) => row === exponent).map(([code]) => code)

describe('the table of currencies', () => {
  it('has every active currency and funds code with a minor unit', () => {
    expect(rows).toHaveLength(165)
  })

  it('is in alphabetical order, three capital letters each', () => {
    const codes = rows.map(([code]) => code)
    expect(codes).toEqual(codes.toSorted())
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })

  it('names all currencies without a minor unit in use', () => {
    expect(withExponent(0)).toEqual('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '))
  })

  it('names all currencies with three decimals', () => {
    expect(withExponent(3)).toEqual(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])
  })

  it('names all units of account with four decimals', () => {
    expect(withExponent(4)).toEqual(['CLF', 'UYW'])
  })

  it('gives two decimals to all others', () => {
    expect(withExponent(2)).toHaveLength(165 - 17 - 7 - 2)
  })

  it.each(['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'ZWL', 'XAU', 'XDR', 'XTS', 'XXX'])('leaves out %s', (code) => {
    expect(Object.hasOwn(currencyExponents, code)).toBe(false)
  })
})
