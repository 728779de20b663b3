import { createMemorySeenStore } from '@three-ds/core'
import { type CardholderAnswer, createManualClock } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { checkout, type Receipt } from '../src/checkout.ts'
import type { Order } from '../src/order.ts'
import { buyer } from './model/world.ts'
import { type Shop, shops, type Tools } from './shops.ts'

/** An order, on a checkout page that has what its gateway's script needs. */
async function place<P extends string>({ gateway, basket, setUp }: Shop<P>, { clock }: Tools): Promise<Order> {
  const placedAt = new Date(clock.now()).toISOString()
  const session = await gateway.openPage?.()
  if (session !== undefined) await setUp?.(session.jwt)
  return { ...buyer, ...basket, id: '1234567890', placedAt, ...(session === undefined ? {} : { session }) }
}

/** The same order at one gateway, checked out so many times at the same moment. */
async function checkOut<P extends string>(open: (tools: Tools) => Shop<P>, how: CardholderAnswer, times = 1) {
  const clock = createManualClock()
  const tools = { clock, seen: createMemorySeenStore({ now: () => clock.now() }) }
  const shop = open(tools)
  const order = await place(shop, tools)
  const runs = Array.from({ length: times }, () => checkout(shop.gateway, order, shop.page(how)))
  const receipts = await Promise.all(runs)
  const charges = shop.ledger().filter(({ charged }) => charged)
  return { order, tells: shop.tells, receipts, charges }
}

/** What is asked of every gateway; each takes its own names through the same function. */
const runs: Readonly<Record<string, (how: CardholderAnswer, times?: number) => ReturnType<typeof checkOut>>> = {
  spreedly: (how, times) => checkOut(shops.spreedly, how, times),
  processOut: (how, times) => checkOut(shops.processOut, how, times),
  finaro: (how, times) => checkOut(shops.finaro, how, times),
  cardinal: (how, times) => checkOut(shops.cardinal, how, times),
  shopify: (how, times) => checkOut(shops.shopify, how, times),
}

const statusOf = ({ payment }: Receipt): string => payment.status

it('runs over every gateway', () => {
  expect(Object.keys(runs)).toEqual(Object.keys(shops))
})

describe.each(Object.entries(runs))('the same checkout at %s', (_name, run) => {
  it('takes the payment exactly once, and says so', async () => {
    const { order, tells, receipts, charges } = await run('pass')
    const told = tells === 'accepted' ? {} : { amount: order.amount }
    expect(receipts[0]?.payment).toMatchObject({ status: tells, final: true, ...told })
    expect(charges.map(({ amount }) => amount)).toEqual([order.amount])
  })

  it('explains the end: whether it was authenticated, and what to do next', async () => {
    const { receipts } = await run('pass')
    const explanation = receipts[0]?.explanation
    expect(explanation?.summary).toMatch(/^[A-Z].*\.$/)
    expect(explanation?.next.length).toBeGreaterThan(0)
    expect(explanation?.forCardholder).not.toBe('')
  })

  it('tells nobody to pay again once the payment has been taken', async () => {
    const { receipts } = await run('pass')
    const explanation = receipts[0]?.explanation
    expect(explanation?.next).toEqual(['Nothing is left to authorize: the payment has been taken.'])
    expect(explanation?.forCardholder).toMatch(/^Your payment has been accepted/)
  })

  it('takes nothing where the cardholder fails the challenge', async () => {
    const { receipts, charges } = await run('fail')
    expect(['declined', 'not-attempted', 'canceled']).toContain(receipts.map(statusOf)[0])
    expect(charges).toEqual([])
  })

  it('takes the payment once where two check out the same order at the same moment', async () => {
    const { receipts, charges, tells } = await run('pass', 2)
    expect(charges).toHaveLength(1)
    for (const status of receipts.map(statusOf)) expect([tells, 'unknown', 'not-attempted']).toContain(status)
  })
})
