import type { GatewayName } from '@three-ds/sandbox'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerBank, type Bench, bankOf, buy, charges, headlineAtEnd, newVisitor, openBench } from './open-browser.ts'

/** Ends what hangs; it does not judge how busy a machine is. */
const patience = { timeout: 15_000 }

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

describe.each([
  { gateway: 'spreedly', play: 'visa/challenge' },
  { gateway: 'cardinal', play: 'visa/challenge' },
  { gateway: 'finaro', play: 'visa/challenge' },
] as const)('a challenge through $gateway', ({ gateway, play }) => {
  it('is shown again after a reload, and paid once', async () => {
    await buy(page, bench, { gateway, play })
    await (await bankOf(page, 'frame')).getByLabel('One-time password').waitFor()
    await page.reload()
    await answerBank(await bankOf(page, 'frame'), 'pass')
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, gateway)).toBe(1)
  }, 20_000)

  it('that is answered in one of two tabs ends in both, and is paid once', async () => {
    await buy(page, bench, { gateway, play })
    await (await bankOf(page, 'frame')).getByLabel('One-time password').waitFor()
    const second = await visitor.newPage()
    await second.goto(page.url())
    await answerBank(await bankOf(second, 'frame'), 'pass')
    expect(await headlineAtEnd(second)).toBe('Paid')
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, gateway)).toBe(1)
  }, 20_000)
})

/** The order that was placed last. */
const latest = (gateway: GatewayName) => bench.checkout.book.running(gateway).at(-1)

describe.each([
  { gateway: 'spreedly', play: 'visa/challenge', ends: 'poll', paid: 0, why: 'the transaction stays pending there' },
  { gateway: 'cardinal', play: 'visa/challenge', ends: 'done', paid: 0, why: 'nothing is charged' },
  { gateway: 'finaro', play: 'visa/challenge', ends: 'done', paid: 0, why: 'nothing is charged' },
  { gateway: 'processout', play: 'visa/challenge', ends: 'done', paid: 0, why: 'nothing is charged' },
  { gateway: 'shopify', play: 'vault/challenge', ends: 'done', paid: 1, why: 'Shopify charges after ten minutes' },
] as const)('walking away from $gateway', ({ gateway, play, ends, paid, why }) => {
  it(`is found out without the browser: ${why}`, async () => {
    await buy(page, bench, { gateway, play })
    const file = latest(gateway)
    await expect.poll(() => file?.step?.type, patience).toMatch(/challenge|redirect/)
    // Closed while it is on its way to the bank, a page may never say that it is closed.
    if (gateway === 'processout') await page.waitForURL('**/hosted-payment-page/**')
    await page.close()
    await expect
      .poll(() => {
        bench.clock.advance(5 * 60_000)
        return file?.step?.type
      }, patience)
      .toBe(ends)
    expect(charges(bench, gateway)).toBe(paid)
  }, 20_000)
})

describe('the back button', () => {
  it('from the bank’s own page leads to the order, which offers the way on and pays once', async () => {
    await buy(page, bench, { gateway: 'processout', play: 'visa/challenge' })
    await page.waitForURL('**/hosted-payment-page/**')
    await page.goBack()
    await page.click('text=Go to your bank')
    await answerBank(page, 'pass')
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, 'processout')).toBe(1)
  }, 20_000)

  it('from a paid order leads to a checkout that can be used again', async () => {
    await buy(page, bench, { gateway: 'spreedly', play: 'visa/frictionless' })
    await headlineAtEnd(page)
    await page.goBack()
    // The page asks the shop for its choices first.
    await page.locator('.pay:enabled').waitFor()
    await page.goForward()
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, 'spreedly')).toBe(1)
  }, 20_000)
})

describe('a callback that comes before the cardholder', () => {
  it('ends the order at the hosted page; the return changes nothing', async () => {
    await page.route('**/return/**', async (route) => {
      const { sandbox } = bench.checkout.sandbox.gateways.processout
      expect(await sandbox.deliverWebhooks((request) => fetch(request), { times: 2 })).not.toContain(500)
      await route.continue()
    })
    await buy(page, bench, { gateway: 'processout', play: 'visa/challenge' })
    await page.waitForURL('**/hosted-payment-page/**')
    await answerBank(page, 'pass')
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, 'processout')).toBe(1)
  }, 20_000)

  it('ends an order of 3-D Secure 1', async () => {
    await page.route('**/return/**', async (route) => {
      const { sandbox } = bench.checkout.sandbox.gateways.spreedly
      await sandbox.deliverCallbacks((request) => fetch(request), { times: 2, shuffled: true })
      await route.continue()
    })
    await buy(page, bench, { gateway: 'spreedly', play: 'visa/three-ds-1' })
    await answerBank(page, 'pass')
    expect(await headlineAtEnd(page)).toBe('Paid')
    expect(charges(bench, 'spreedly')).toBe(1)
  }, 20_000)
})

describe.each(['spreedly', 'cardinal', 'finaro', 'processout'] as const)(
  'an answer of %s that never comes',
  (gateway) => {
    it('is found out, and what the page says agrees with the ledger', async () => {
      await buy(page, bench, { gateway, play: 'visa/frictionless', fault: 'cut-after' })
      const file = latest(gateway)
      await expect
        .poll(() => {
          // Some gateways are asked for a while before a lost answer counts as lost.
          bench.clock.advance(2_000)
          return file === undefined || file.receipt !== undefined
        }, patience)
        .toBe(true)
      const headline = await headlineAtEnd(page)
      expect(charges(bench, gateway)).toBe(headline === 'Paid' ? 1 : 0)
      expect(headline).toMatch(/^(Paid|Not paid|Canceled|Nobody knows yet)$/)
    }, 20_000)
  },
)

describe('another browser', () => {
  it('sees nothing of the order', async () => {
    await buy(page, bench, { gateway: 'spreedly', play: 'visa/frictionless' })
    const stranger = await newVisitor(bench)
    const other = await stranger.newPage()
    await other.goto(page.url())
    expect(new URL(other.url()).pathname).toBe('/')
    await stranger.close()
  }, 20_000)
})
