import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { BookedOrder } from '../../src/orders/order-book.ts'
import { answerBank, type Bench, buy, charges, headlineAtEnd, newVisitor, openBench } from './open-browser.ts'

let bench: Bench
let visitor: BrowserContext
let page: Page

beforeAll(async () => {
  bench = await openBench()
}, 60_000)
afterAll(() => bench.close())
beforeEach(async () => {
  bench.checkout.sandbox.reset()
  visitor = await newVisitor(bench)
  page = await visitor.newPage()
})
afterEach(() => visitor.close())

/** Presses "Pay", and answers the order before the page has gone anywhere else. */
async function order(gateway: 'spreedly' | 'finaro' | 'processout', play: string): Promise<BookedOrder> {
  const opening = page.waitForRequest(/\/orders\/[^/]+$/)
  await buy(page, bench, { gateway, play })
  const booked = await bench.checkout.book.byTicket(new URL((await opening).url()).pathname.split('/').at(-1) ?? '')
  if (booked === undefined) throw new Error('The shop knows no such order.')
  return booked
}

/** Holds requests back until it is told to let go. */
async function hold(pattern: string): Promise<{ readonly letGo: () => void }> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(pattern, async (route) => {
    await held
    await route.continue()
  })
  return { letGo: () => letGo() }
}

/** Has a gateway tell the shop what it has to tell, over the network. */
async function deliver(gateway: string): Promise<readonly number[]> {
  const response = await fetch(`${bench.checkout.origin}/api/backstage/callbacks/${gateway}`, { method: 'POST' })
  // The shop's own answer.
  return ((await response.json()) as { readonly statuses: readonly number[] }).statuses
}

const ended = ({ file }: BookedOrder) =>
  expect.poll(() => file.receipt?.payment.status, { interval: 20, timeout: 15_000 })

describe('a fingerprint that never answers', () => {
  it('is over after ten seconds of the shop’s clock, and the payment goes on', async () => {
    await visitor.route('**/issuer/fingerprint/**', () => undefined)
    const { file } = await order('finaro', 'visa/fingerprint')
    await expect.poll(() => file.step?.type, { interval: 20, timeout: 15_000 }).toBe('fingerprint')
    bench.clock.advance(10_000)
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(file.receipt?.authentication.status).toBe('authenticated')
    expect(charges(bench, 'finaro')).toBe(1)
  }, 20_000)
})

describe('an order that a callback has ended', () => {
  it('shows the same once the cardholder comes back', async () => {
    const booked = await order('processout', 'visa/challenge')
    const { letGo } = await hold('**/return/*')
    const returning = page.waitForRequest('**/return/*')
    await answerBank(page, 'pass')
    await returning
    expect(await deliver('processout')).toContain(200)
    await ended(booked).toBe('authorized')
    letGo()
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, 'processout')).toBe(1)
  }, 20_000)
})

describe('the bank’s own page', () => {
  it('asks again after a reload', async () => {
    await order('processout', 'visa/challenge')
    await page.getByLabel('One-time password').waitFor()
    await page.reload()
    await answerBank(page, 'pass')
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, 'processout')).toBe(1)
  }, 20_000)

  it('is found again from the order, at 3-D Secure 1', async () => {
    await order('spreedly', 'visa/three-ds-1')
    await page.getByLabel('One-time password').waitFor()
    await page.goBack()
    await page.click('text=Go to your bank')
    await answerBank(page, 'pass')
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, 'spreedly')).toBe(1)
  }, 20_000)
})

describe('a gateway that is busy', () => {
  it('is told in whole sentences, and asked again by a button, and the order is paid once', async () => {
    await buy(page, bench, { gateway: 'spreedly', play: 'visa/frictionless', fault: 'busy' })
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(await page.textContent('#message')).toMatch(/429\)\. Wait/)
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, 'spreedly')).toBe(1)
  }, 20_000)
})
