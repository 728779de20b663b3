import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testSessions } from '../../src/testing/data/test-sessions.ts'
import { openSandbox } from './open-sandbox.ts'

const cards = Object.keys(testSessions) as (keyof typeof testSessions)[]

describe('the ledger', () => {
  it('has an entry for each payment that was asked for, with its amount', async () => {
    const { sandbox, flows } = openSandbox()
    await flows.checkout.start(sandbox.request('declined'))
    await flows.payment.start(sandbox.storefront.paymentRequest('challenge'))
    await flows.cart.start(sandbox.storefront.cartRequest('frictionless'))
    const amount = { minorUnits: 4999, currency: 'EUR' }
    expect(sandbox.ledger).toEqual([
      { operation: 'createPayment', amount, charged: false },
      { operation: 'completeCheckoutWithCreditCard', amount, charged: false },
      { operation: 'submitCartForCompletion', amount, charged: true },
    ])
  })

  it('charges whom Shopify names as paid, once under each token, whatever is done and in which order', async () => {
    const deed = fc.record({
      card: fc.constantFrom(...cards),
      token: fc.constantFrom('a', 'b', 'c'),
      next: fc.constantFrom('pass', 'fail', 'cancel', 'abandon', 'wait'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
        const { sandbox, checkout, clock, raw, charges } = openSandbox()
        const { payment } = sandbox.request('frictionless')
        for (const { card, token, next } of deeds) {
          const asked = { ...payment, session_id: sandbox.sessions[card], unique_token: token }
          const { id } = (await checkout.createPayment(sandbox.checkoutToken, asked)).payment
          if (next === 'wait') clock.advance(10 * 60_000)
          else if (next !== 'abandon') await raw('POST', `/3ds/${id}`, `answer=${next}`)
        }
        clock.advance(10 * 60_000)
        const tokens = new Set(deeds.map(({ token }) => token))
        const { payments } = await checkout.listPayments(sandbox.checkoutToken)
        expect(payments).toHaveLength(tokens.size)
        let paid = 0
        for (const { id } of payments) {
          let answer = await checkout.getPayment(sandbox.checkoutToken, id)
          for (let asked = 0; answer.meta.status === 202 && asked < 5; asked += 1) {
            answer = await checkout.getPayment(sandbox.checkoutToken, id)
          }
          expect(answer.meta.status).toBe(200)
          if (answer.payment.transaction?.status === 'success') paid += 1
        }
        expect(charges()).toHaveLength(paid)
      }),
      { numRuns: 40 },
    )
  })
})
