import { describe, expect, it } from 'vitest'
import { declineKind } from '../../../src/decline-kind.ts'
import { testCards } from '../../../src/testing/data/test-cards.ts'
import { openSandbox } from '../open-sandbox.ts'

const rows = Object.entries(testCards)

describe('the test cards', () => {
  it('have no number twice', () => {
    expect(new Set(rows.map(([, { number }]) => number)).size).toBe(rows.length)
  })

  it('fail with codes that the catalogue knows', () => {
    const codes = rows.flatMap(([, { error, laterError, refusalCode }]) => [error, laterError, refusalCode])
    for (const code of codes) {
      if (code !== undefined)
        expect(['hard', 'soft', 'authentication-required', 'authentication-failed', 'undistinguished']).toContain(
          declineKind(code),
        )
    }
  })

  it.each([
    ['doNotHonor', 'card.do-not-honor'],
    ['possibleFraud', 'card.possible-fraud'],
    ['noMoney', 'card.no-money'],
    ['expired', 'card.expired'],
    ['stolen', 'card.stolen'],
    ['failedCvc', 'card.failed-cvc'],
    ['failedAvs', 'card.failed-avs'],
    ['notAuthorized', 'card.not-authorized'],
    ['inactive', 'card.inactive'],
    ['lost', 'card.lost'],
    ['regionNotAuthorized', 'card.region-not-authorized'],
    ['blacklisted', 'card.blacklisted'],
    ['denied', 'card.declined'],
  ] as const)('%s is declined: %s', async (card, code) => {
    const { authorize, charges } = openSandbox()
    const answer = await authorize(card)
    expect(answer.kind === 'declined' && answer.error_type).toBe(code)
    expect(charges()).toEqual([])
  })

  it.each(['visa', 'mastercard', 'amex', 'diners', 'jcb', 'discover', 'carteBancaire'] as const)(
    '%s is authorized',
    async (card) => {
      expect((await openSandbox().authorize(card)).kind).toBe('succeeded')
    },
  )

  it.each(['noMoneyLater', 'expiredLater'] as const)('%s is authorized once', async (card) => {
    const { authorize } = openSandbox()
    expect((await authorize(card)).kind).toBe('succeeded')
    expect((await authorize(card)).kind).toBe('declined')
  })

  it.each([
    ['cvcCheckFails', 'failed', 'passed'],
    ['avsCheckFails', 'passed', 'failed'],
    ['bothChecksFail', 'failed', 'failed'],
  ] as const)('%s tells its checks: %s, %s', async (card, cvc, avs) => {
    const answer = await openSandbox().authorize(card)
    if (answer.kind !== 'succeeded') throw new Error('nothing was authorized')
    expect(answer.transaction.cvc_check).toBe(cvc)
    expect(answer.transaction.avs_check).toBe(avs)
  })

  it('doNotRetry says so on its transaction', async () => {
    const { sandbox, client, invoice, raw } = openSandbox()
    const id = await invoice()
    await client.authorizeInvoice(id, { source: sandbox.cards.doNotRetry })
    expect((await raw('GET', `/invoices/${id}/transactions`)).text).toContain('"recommendation_code":"do-not-retry"')
  })
})
