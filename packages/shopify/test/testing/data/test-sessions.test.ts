import { describe, expect, it } from 'vitest'
import { completionErrors } from '../../../src/testing/data/completion-errors.ts'
import { type TestSession, testSessions } from '../../../src/testing/data/test-sessions.ts'
import { openSandbox } from '../open-sandbox.ts'

const rows = Object.entries(testSessions) as readonly (readonly [keyof typeof testSessions, TestSession])[]
const isCharged = ({ end }: TestSession) => end === 'paid' || end === 'error-charged'

describe('the cards of the vault', () => {
  it('have an id of their own each, in Shopify’s form', () => {
    const ids = Object.values(openSandbox().sandbox.sessions)
    expect(new Set(ids).size).toBe(rows.length)
    for (const id of ids) expect(id).toMatch(/^global-[\da-f]{16}$/)
  })

  it('fail a cart with every code that there is', async () => {
    const codes = new Set<string>()
    for (const [card, session] of rows.filter(([, one]) => !isCharged(one))) {
      const { sandbox, storefront } = openSandbox()
      const { cartId, attemptToken, payment } = sandbox.storefront.cartRequest('frictionless')
      const { amount, directPaymentMethod } = payment ?? {}
      if (amount === undefined || directPaymentMethod === undefined) throw new Error('no card pays')
      const method = { ...directPaymentMethod, sessionId: sandbox.sessions[card] }
      await storefront.updateCartPayment(cartId, { amount, directPaymentMethod: method })
      const submitted = await storefront.submitCartForCompletion(cartId, { attemptToken })
      if (!('attemptId' in submitted)) throw new Error('there is no attempt')
      let attempt = await storefront.getCartCompletionAttempt(submitted.attemptId)
      if (attempt.kind === 'action-required') {
        await sandbox.fetch(attempt.redirectUrl, { method: 'POST', body: 'answer=fail' })
        attempt = await storefront.getCartCompletionAttempt(submitted.attemptId)
        attempt = await storefront.getCartCompletionAttempt(submitted.attemptId)
      }
      if (attempt.kind !== 'declined') throw new Error(`${card} is not declined`)
      expect(attempt.errors).toHaveLength(1)
      codes.add(attempt.errors[0]?.code ?? '')
      if (session.code !== undefined && session.challenge !== true) expect(attempt.errors[0]?.code).toBe(session.code)
    }
    expect([...codes].toSorted()).toEqual([...completionErrors].toSorted())
  })
})
