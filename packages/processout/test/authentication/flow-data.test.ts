import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataOf, fits, learn, type ProcessOutFlowData } from '../../src/authentication/flow-data.ts'
import type { ProcessOutTransaction } from '../../src/schemas/transaction.ts'
import { hosted, own } from './flow-sample.ts'

const asked = (amount: string, currency = 'EUR'): ProcessOutFlowData => ({
  name: 'order-7',
  amount,
  currency,
  page: 'hosted',
  pass: 1,
})
const told = (amount: string): ProcessOutTransaction => ({ id: 'tr_1', amount, currency: 'EUR' })

describe('a transaction fits what was asked for', () => {
  it.each([
    ['19.99', '19.99'],
    ['19.9', '19.90'],
    ['20', '20.0000'],
    ['0', '0.00'],
    ['100', '100'],
    ['0.005', '0.0050'],
    ['19.99', '0019.99'],
    ['0.5', '00.50'],
    ['1.1001', '1.10010'],
  ])('where its amount is the same number: %s and %s', (amount, other) => {
    expect(fits(asked(amount), told(other))).toBe(true)
    expect(fits(asked(other), told(amount))).toBe(true)
  })

  it.each([
    ['19.99', '19.98'],
    ['19.9999', '19.99'],
    ['100', '10'],
    ['0.0050', '0.0005'],
    ['10', '1000'],
    ['1.1001', '1.11'],
    ['100', '1'],
  ])('and does not where it is another: %s and %s', (amount, other) => {
    expect(fits(asked(amount), told(other))).toBe(false)
    expect(fits(asked(other), told(amount))).toBe(false)
  })

  it('whatever the number', () => {
    const amounts = fc.tuple(fc.nat(999_999), fc.nat(9_999))
    fc.assert(
      fc.property(amounts, amounts, ([a, b], [c, d]) => {
        const text = `${a}.${String(b).padStart(4, '0')}`
        const other = `${c}.${String(d).padStart(4, '0')}`
        expect(fits(asked(text), told(other))).toBe(a === c && b === d)
      }),
    )
  })

  it('where nothing that can be compared is told', () => {
    expect(fits(asked('19.99'), { id: 'tr_1' })).toBe(true)
  })

  it.each(['', 'x20.00', '20.00x', '20,00', '-20', '2e1', '20.'])(
    'where the amount told does not read as one: %j',
    (amount) => {
      expect(fits(asked('19.99'), told(amount))).toBe(true)
    },
  )
})

describe('what a state keeps of a request', () => {
  const common = { name: 'order-7', amount: '19.99', currency: 'EUR', pass: 1 }

  it('is enough to know the payment again', () => {
    expect(dataOf(hosted)).toEqual({ ...common, page: 'hosted' })
  })

  it('has for a page of one’s own what is sent again too, and neither a source nor a result from elsewhere', () => {
    const external_three_d_s = { eci: '05', cavv: 'planted' }
    const authorize = { ...own.authorize, metadata: { note: 'a' }, device: undefined, external_three_d_s }
    expect(dataOf({ ...own, authorize })).toEqual({
      ...common,
      page: 'own',
      authorize: { enable_three_d_s_2: true, incremental: true, metadata: { note: 'a' } },
    })
  })

  it('leaves 3-D Secure 2 as the request has it', () => {
    const authorize = { ...own.authorize, enable_three_d_s_2: false }
    expect(dataOf({ ...own, authorize }).authorize).toMatchObject({ enable_three_d_s_2: false })
  })
})

describe('what an answer tells for later', () => {
  const transaction = { id: 'tr_1', invoice_id: 'iv_1' }

  it('is the transaction, and whether it is a test', () => {
    expect(learn(asked('19.99'), { test: true, transaction })).toEqual({
      ...asked('19.99'),
      test: true,
      transaction_id: 'tr_1',
    })
    expect(learn(asked('19.99'), { transaction: undefined })).toEqual(asked('19.99'))
  })

  it('is never more than what was known before', () => {
    const known = { ...asked('19.99'), test: false, transaction_id: 'tr_0' }
    expect(learn(known, { test: true, transaction })).toEqual(known)
  })
})
