import {
  createMemorySeenStore,
  type PaymentResult,
  ThreeDSError,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { Order } from '../src/order.ts'
import { type PaymentSide, payOnce } from '../src/pay-once.ts'
import { buyer } from './model/world.ts'

const order: Order = {
  ...buyer,
  id: '1234567890',
  amount: { minorUnits: 1999, currency: 'EUR' },
  cardToken: 'token-of-a-card',
  placedAt: '2026-01-31T09:30:00.000Z',
}

const authenticated: VerifiedAuthenticationResult = {
  provider: 'paper',
  status: 'authenticated',
  evidence: 'signed',
  test: true,
  scheme: 'visa',
  eci: '05',
  cavv: 'AAABBBCCCDDDEEEFFFGGGHHHIII=',
}

const captured: PaymentResult = {
  provider: 'paper',
  id: 'payment-1',
  providerStatus: 'ok',
  evidence: 'fetched',
  test: true,
  final: true,
  status: 'captured',
}

const failure = (outcome: 'unknown' | 'rejected') => () =>
  Promise.reject(new ThreeDSError({ code: 'network', message: 'planned', outcome, remedy: 'none' }))

/** A gateway on paper, which notes what it was asked. */
function paper({ send = async () => captured, find = async () => undefined }: Partial<PaymentSide> = {}) {
  const calls: string[] = []
  const pay = payOnce({
    provider: 'paper',
    seen: createMemorySeenStore(),
    send: async (...asked) => {
      calls.push('send')
      return send(...asked)
    },
    find: async (...asked) => {
      calls.push('find')
      return find(...asked)
    },
  })
  return { pay, calls }
}

describe('paying once', () => {
  it('sends once, and looks the payment up from then on', async () => {
    const { pay, calls } = paper({ find: async () => captured })
    expect(await pay(order, authenticated)).toEqual(captured)
    expect(await pay(order, authenticated)).toEqual(captured)
    expect(calls).toEqual(['send', 'find'])
  })

  it('answers unknown, not final, where the answer got lost, and never sends again', async () => {
    const { pay, calls } = paper({ send: failure('unknown') })
    expect(await pay(order, authenticated)).toMatchObject({ status: 'unknown', final: false, amount: order.amount })
    expect(await pay(order, authenticated)).toMatchObject({ status: 'unknown', final: false })
    expect(calls).toEqual(['send', 'find'])
  })

  it('may send again after a refusal, which did nothing', async () => {
    const { pay, calls } = paper({ send: failure('rejected') })
    await expect(pay(order, authenticated)).rejects.toMatchObject({ outcome: 'rejected' })
    await expect(pay(order, authenticated)).rejects.toMatchObject({ outcome: 'rejected' })
    expect(calls).toEqual(['send', 'send'])
  })

  it.each([
    ['a failed authentication', { ...authenticated, status: 'failed' } as const],
    ['one without a cryptogram', { ...authenticated, cavv: '' } as const],
    ['what only the browser says', { ...authenticated, evidence: 'browser' } as const],
  ])('does not pay on %s', async (_what, result) => {
    const { pay, calls } = paper()
    expect(await pay(order, result)).toMatchObject({ status: 'not-attempted', final: true })
    expect(calls).toEqual([])
  })
})
