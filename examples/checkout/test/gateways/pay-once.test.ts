import { type AuthenticationResult, createMemorySeenStore, type PaymentResult, ThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { notAttempted } from '../../src/gateways/not-attempted.ts'
import { payOnce } from '../../src/gateways/pay-once.ts'
import type { Order } from '../../src/orders/order.ts'

const order: Order = {
  id: '1234567890',
  ticket: 'ticket',
  gateway: 'finaro',
  play: 'visa/frictionless',
  amount: { minorUnits: 4999, currency: 'EUR' },
  placedAt: '2026-11-22T09:00:00.000Z',
  visitor: {
    userAgent: 'Firefox',
    language: 'en',
    colorDepth: 24,
    screenWidth: 800,
    screenHeight: 600,
    timeZoneOffset: 0,
    javaEnabled: false,
    windowSize: '03',
    acceptHeader: '*/*',
    ipAddress: '127.0.0.1',
  },
}
const earned: AuthenticationResult = {
  provider: 'finaro',
  status: 'authenticated',
  evidence: 'fetched',
  test: true,
  scheme: 'visa',
  eci: '05',
  cavv: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=',
}
const captured: PaymentResult = { ...notAttempted(order, earned), status: 'captured' }

/** A gateway that counts. */
function side(send: () => Promise<PaymentResult>, find: () => Promise<PaymentResult | undefined>) {
  let sent = 0
  const pay = payOnce({
    order,
    seen: createMemorySeenStore(),
    send: () => {
      sent += 1
      return send()
    },
    find,
  })
  return { pay, sent: () => sent }
}

const failure = (outcome: 'unknown' | 'not-sent') =>
  new ThreeDSError({ code: 'network', message: 'The connection broke.', outcome, remedy: 'Look it up.' })

describe('payOnce', () => {
  it('sends once, however often it is asked', async () => {
    const { pay, sent } = side(
      async () => captured,
      async () => captured,
    )
    const answers = await Promise.all([pay(earned), pay(earned), pay(earned)])
    expect(answers.map(({ status }) => status)).toEqual(['captured', 'captured', 'captured'])
    expect(sent()).toBe(1)
  })

  it('sends nothing for what only a browser says', async () => {
    const { pay, sent } = side(
      async () => captured,
      async () => undefined,
    )
    expect((await pay({ ...earned, evidence: 'browser' })).status).toBe('not-attempted')
    expect(sent()).toBe(0)
  })

  it('sends nothing for a failed authentication', async () => {
    const { pay, sent } = side(
      async () => captured,
      async () => undefined,
    )
    const { cavv: _, eci: __, ...facts } = earned
    expect((await pay({ ...facts, status: 'failed' })).status).toBe('not-attempted')
    expect(sent()).toBe(0)
  })

  it('calls a lost answer unknown, and looks it up the next time', async () => {
    const { pay, sent } = side(
      () => Promise.reject(failure('unknown')),
      async () => captured,
    )
    const lost = await pay(earned)
    expect([lost.status, lost.final]).toEqual(['unknown', false])
    expect((await pay(earned)).status).toBe('captured')
    expect(sent()).toBe(1)
  })

  it('lets the next one try where nothing was sent', async () => {
    let broken = true
    const { pay, sent } = side(
      async () => {
        if (!broken) return captured
        broken = false
        throw failure('not-sent')
      },
      async () => undefined,
    )
    await expect(pay(earned)).rejects.toMatchObject({ outcome: 'not-sent' })
    expect((await pay(earned)).status).toBe('captured')
    expect(sent()).toBe(2)
  })
})
