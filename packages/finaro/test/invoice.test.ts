import { describe, expect, it } from 'vitest'
import { invoiceForm, plainInvoice } from '../src/invoice.ts'

describe('an invoice', () => {
  it.each(['1', 'A', 'z', '0123456789', 'aZ09'])('is %j', (invoice) => {
    expect(invoice).toMatch(invoiceForm)
  })

  it.each(['', '01234567890', 'a b', '-1', '1-', ' 1', '1\n', 'é', '../1'])('is not %j', (invoice) => {
    expect(invoice).not.toMatch(invoiceForm)
  })

  it.each([
    ['0000000001', '1'],
    ['1', '1'],
    ['100', '100'],
    ['0', '0'],
    ['000', '0'],
    ['00A0', 'A0'],
  ])('is compared without what pads it: %s is %s', (invoice, plain) => {
    expect(plainInvoice(invoice)).toBe(plain)
  })
})
