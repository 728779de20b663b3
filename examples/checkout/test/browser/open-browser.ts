import type { Clock } from '@three-ds/core'
import type { GatewayName } from '@three-ds/sandbox'
import { launchChromium } from '@three-ds-tools/chromium'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { type Checkout, startCheckout } from '../../src/start-checkout.ts'
import { createHastyClock, type HastyClock } from '../hasty-clock.ts'

/** A shop that a browser can visit. */
export interface Site {
  readonly checkout: Pick<Checkout, 'origin' | 'sandbox'>
  readonly browser: Browser
}

/** A shop, a sandbox and a browser. */
export interface Bench<C extends Clock = HastyClock> extends Site {
  readonly clock: C
  readonly checkout: Checkout
  close(): Promise<void>
}

/** Starts all three, with a clock that waits for nothing. Close them. */
export const openBench = (): Promise<Bench> => openBenchWith(createHastyClock())

/** The same, with another clock. */
export async function openBenchWith<C extends Clock>(clock: C): Promise<Bench<C>> {
  const [checkout, browser] = await Promise.all([startCheckout({ clock }), launchChromium()])
  return {
    checkout,
    browser,
    clock,
    close: async () => {
      await browser.close()
      await checkout.close()
    },
  }
}

/** What the cardholder chooses before paying. */
export interface Purchase {
  readonly gateway: GatewayName
  readonly play: string
  readonly present?: 'window' | 'page' | undefined
  readonly fault?: string | undefined
}

/** A cardholder who has never been here: a browser without cookies. */
export async function newVisitor({ browser }: Site): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(10_000)
  return context
}

/** Fills the checkout in. */
export async function choose(
  page: Page,
  { checkout }: Site,
  { gateway, play, present, fault }: Purchase,
): Promise<void> {
  await page.goto(checkout.origin)
  // The input itself is laid under its label, as large as the tile.
  await page.check(`[name=gateway][value=${gateway}]`, { force: true })
  await page.check(`[name=scheme][value=${play.split('/')[0]}]`, { force: true })
  await page.check(`[name=play][value="${play}"]`, { force: true })
  if (present !== undefined || fault !== undefined) await page.click('summary')
  if (present !== undefined) await page.selectOption('[name=present]', present)
  if (fault !== undefined) await page.selectOption('[name=fault]', fault)
}

/** Fills the checkout in and presses "Pay". */
export async function buy(page: Page, site: Site, purchase: Purchase): Promise<void> {
  await choose(page, site, purchase)
  await page.click('.pay')
  // The order's page may leave for the bank before it has loaded.
  await page.waitForURL('**/orders/**', { waitUntil: 'commit' })
}

/** Where the bank shows itself: in a frame of the shop's page, in its place, or in a window of its own. */
export type BankAt = 'frame' | 'page' | 'window'

/** The bank's page, once it is there. */
export async function bankOf(page: Page, at: BankAt): Promise<Page | FrameLocator> {
  switch (at) {
    case 'frame':
      return page.frameLocator('iframe:visible')
    case 'page':
      return page
    case 'window': {
      const [opened] = await Promise.all([page.waitForEvent('popup'), page.click('text=Open your bank’s page')])
      return opened
    }
  }
}

/** What the cardholder does at the bank. */
export type AtBank = 'pass' | 'fail' | 'cancel' | 'time-out'

const links = { cancel: 'Cancel', 'time-out': 'Let it time out' } as const

/** Answers the bank: with the password that it tells, or with another one, or by leaving. */
export async function answerBank(bank: Page | FrameLocator, how: AtBank): Promise<void> {
  if (how === 'cancel' || how === 'time-out') {
    await bank.getByRole('button', { name: links[how] }).click()
    return
  }
  const code = bank.getByLabel('One-time password')
  await code.waitFor()
  const [right = ''] = await bank.locator('#hint code').allTextContents()
  await code.fill(how === 'pass' ? right : '0000000')
  await bank.getByRole('button', { name: 'Confirm payment' }).click()
}

/** What the page says once the order is over. */
export async function headlineAtEnd(page: Page): Promise<string> {
  await page.waitForSelector('#receipt:not([hidden])')
  return (await page.textContent('#headline')) ?? ''
}

/** How often the cardholder paid. */
export const charges = ({ checkout }: Site, gateway: GatewayName): number =>
  checkout.sandbox.gateways[gateway].sandbox.ledger.filter(({ charged }) => charged).length
