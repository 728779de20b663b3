import { toDecimal } from '@three-ds/core'

/** Minor units as ProcessOut writes an amount: `29`, not `29.00`. Source: docs.processout.com/reference, samples. */
export const decimal = (minorUnits: number, currency: string): string =>
  toDecimal({ minorUnits, currency }).replace(/\.0+$/, '')
