import type { GatewayName } from '@three-ds/sandbox'
import { launchChromium } from '@three-ds-tools/chromium'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { BookedOrder } from '../../src/orders/order-book.ts'
import { type Checkout, startCheckout } from '../../src/start-checkout.ts'
import { createSteppedClock, type SteppedClock } from './stepped-clock.ts'

/** A browser in the shop, for the tests of one file. */
export interface OpenCheckout {
  readonly checkout: () => Checkout
  readonly clock: SteppedClock
  readonly page: () => Page
  readonly context: () => BrowserContext
  /** Chooses a test card and presses the button; answers the order, once its page is there. */
  readonly buy: (gateway: GatewayName, play: string, present?: 'gateway' | 'window' | 'page') => Promise<BookedOrder>
  /** The issuer's page in the frame of the shop's. */
  readonly issuer: () => FrameLocator
  /** How many entries of the gateway's ledger are charges. */
  readonly charges: (gateway: GatewayName) => number
  /**
   * Waits for the end of an order: `authenticated captured`.
   *
   * @param pollMs - moves the shop's clock meanwhile, again and again, so that it polls
   */
  readonly ending: (order: BookedOrder, pollMs?: number) => Promise<string>
  /** Waits until there is something to do for the cardholder; `pollMs` as before. */
  readonly untilAction: (order: BookedOrder, pollMs?: number) => Promise<void>
  /** Waits until the page says so above everything else. */
  readonly headline: (text: string) => Promise<void>
}

/** One shop, one sandbox and one browser for the tests of a file; for each test a browser without cookies, and empty ledgers. */
export function openCheckout(): OpenCheckout {
  const clock = createSteppedClock()
  let browser: Browser
  let checkout: Checkout
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    ;[browser, checkout] = await Promise.all([launchChromium(), startCheckout({ clock })])
  }, 60_000)
  beforeEach(async () => {
    context = await browser.newContext()
    context.setDefaultTimeout(4_000)
    page = await context.newPage()
  })
  afterEach(async () => {
    await context.close()
    checkout.sandbox.reset()
  })
  afterAll(async () => {
    await Promise.all([browser.close(), checkout.close()])
  })
  const until = (holds: () => boolean, pollMs = 0) =>
    expect
      .poll(
        () => {
          if (pollMs > 0) clock.advance(pollMs)
          return holds()
        },
        { interval: 20, timeout: 4_000 },
      )
      .toBe(true)
  return {
    checkout: () => checkout,
    clock,
    page: () => page,
    context: () => context,
    issuer: () => page.frameLocator('iframe[title="Card verification"]'),
    charges: (gateway) => checkout.sandbox.gateways[gateway].sandbox.ledger.filter(({ charged }) => charged).length,
    buy: async (gateway, play, present = 'gateway') => {
      await page.goto(checkout.origin)
      await page.locator(`input[name=gateway][value=${gateway}]`).check({ force: true })
      await page.locator(`input[name=scheme][value=${play.split('/')[0]}]`).check({ force: true })
      await page.locator(`input[name=play][value="${play}"]`).check({ force: true })
      if (present !== 'gateway') {
        await page.getByText('Break something on purpose').click()
        await page.locator('select[name=present]').selectOption(present)
      }
      await page.locator('button.pay').click()
      await page.waitForURL(/\/orders\//)
      const ticket = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      const booked = checkout.book.byTicket(ticket)
      if (booked === undefined) throw new Error('The shop knows no such order.')
      return booked
    },
    headline: (text) => page.getByRole('heading', { name: text, exact: true }).waitFor(),
    untilAction: ({ file }, pollMs) => until(() => file.step !== undefined && 'action' in file.step, pollMs),
    ending: async ({ file }, pollMs) => {
      await until(() => file.receipt !== undefined, pollMs)
      return `${file.receipt?.authentication.status} ${file.receipt?.payment.status}`
    },
  }
}
