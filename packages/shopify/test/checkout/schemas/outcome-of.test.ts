import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../src/checkout/schemas/outcome-of.ts'
import { shopifyPaymentSchema } from '../../../src/checkout/schemas/payment.ts'
import { transactionKinds } from '../../../src/checkout/schemas/transaction-kinds.ts'

const completed = { completed_at: '2024-10-02T09:29:30-05:00' }
const message = { payment_processing_error_message: 'Your payment could not be authenticated.' }

describe('how a payment ended', () => {
  it.each([
    ['authorization', 'authorized'],
    ['sale', 'captured'],
    ['capture', 'captured'],
    ['refund', 'unknown'],
    ['void', 'canceled'],
  ])('is told by its transaction: a successful %s is %s', (kind, outcome) => {
    expect(outcomeOf({ id: 1, transaction: { status: 'success', kind } })).toBe(outcome)
  })

  it('is accepted where a success says no kind, and unknown where it says a new one', () => {
    expect(outcomeOf({ id: 1, transaction: { status: 'success' } })).toBe('accepted')
    expect(outcomeOf({ id: 1, transaction: { status: 'success', kind: 'emv_authorization' } })).toBe('unknown')
  })

  it('is a success without completion, and a failure with it: the transaction tells first', () => {
    expect(outcomeOf({ id: 1, transaction: { status: 'success', kind: 'sale' }, checkout: {} })).toBe('captured')
    expect(outcomeOf({ id: 1, transaction: { status: 'failure', kind: 'sale' }, checkout: completed })).toBe('declined')
  })

  it('is charged although an error was reported', () => {
    expect(outcomeOf({ id: 1, ...message, transaction: { status: 'success', kind: 'sale' } })).toBe('captured')
  })

  it('names only an order where the checkout is complete and no transaction is told', () => {
    expect(outcomeOf({ id: 1, checkout: completed })).toBe('accepted')
    expect(outcomeOf({ id: 1, checkout: { order_id: 450789469 } })).toBe('accepted')
    expect(outcomeOf({ id: 1, checkout: completed, ...message })).toBe('accepted')
  })

  it('names only an order where nothing of the checkout but the order is told', () => {
    expect(outcomeOf({ id: 1, ...message, checkout: { order: { id: 450789469 } } })).toBe('accepted')
  })

  it.each(['gid://shopify/Order/450789469', '9007199254740993'])(
    'is no decline where the id of an order does not read: %s',
    (order_id) => {
      expect(outcomeOf(shopifyPaymentSchema.parse({ id: 1, ...message, checkout: { order_id } }))).toBe('unknown')
    },
  )

  it('is unknown where message or completion are blank', () => {
    expect(outcomeOf({ id: 1, payment_processing_error_message: ' ' })).toBe('unknown')
    expect(outcomeOf({ id: 1, checkout: { completed_at: ' ', order: '' } })).toBe('unknown')
  })

  it('is a decline where only a message tells', () => {
    expect(outcomeOf({ id: 1, ...message })).toBe('declined')
    expect(outcomeOf({ id: 1, ...message, checkout: { completed_at: '' } })).toBe('declined')
  })

  it('is held for review where it went well and looks fraudulent', () => {
    expect(outcomeOf({ id: 1, fraudulent: true, transaction: { status: 'success', kind: 'sale' } })).toBe('in-review')
    expect(outcomeOf({ id: 1, fraudulent: true, transaction: { status: 'failure' } })).toBe('declined')
    expect(outcomeOf({ id: 1, fraudulent: true })).toBe('unknown')
  })

  it('is no decline where the transaction had an error: Shopify tries to charge all the same', () => {
    expect(outcomeOf({ id: 1, ...message, transaction: { status: 'error' } })).toBe('unknown')
    expect(outcomeOf({ id: 1, ...message, transaction: { status: 'pending' } })).toBe('processing')
  })

  it('is unknown where nothing tells', () => {
    expect(outcomeOf({ id: 1 })).toBe('unknown')
    expect(outcomeOf({ id: 1, payment_processing_error_message: '' })).toBe('unknown')
  })

  it('is never a decline beside a success, whatever else is told', () => {
    const kind = fc.option(fc.constantFrom(...Object.keys(transactionKinds), 'new'), { nil: undefined })
    fc.assert(
      fc.property(kind, fc.string(), fc.boolean(), fc.boolean(), (word, text, fraudulent, complete) => {
        const outcome = outcomeOf({
          id: 1,
          fraudulent,
          payment_processing_error_message: text,
          transaction: { status: 'success', ...(word === undefined ? {} : { kind: word }) },
          checkout: complete ? completed : {},
        })
        expect(outcome).not.toBe('declined')
      }),
    )
  })
})
