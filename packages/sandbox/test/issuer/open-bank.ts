import { type SandboxServer, startSandbox } from '@three-ds/sandbox'
import { launchChromium } from '@three-ds-tools/chromium'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type Listening, listen } from '../../src/listen.ts'

/** The sandbox, a shop to come back to, and a browser; each test has a profile of its own. */
export interface Bank {
  readonly server: SandboxServer
  readonly context: BrowserContext
  readonly page: Page
  /** Where the shop is told to be come back to. */
  readonly returnUrl: string
  backAtShop(page?: Page): Promise<void>
  typePassword(password: string): Promise<void>
  press(name: string): Promise<void>
  /** Goes on in a browser that runs no script. */
  withoutScript(): Promise<void>
}

/** For the tests of one file. Its members are there once a test runs. */
export function openBank(): Bank {
  let server: SandboxServer
  let shop: Listening
  let browser: Browser
  let context: BrowserContext
  let page: Page

  async function open(javaScriptEnabled: boolean): Promise<void> {
    context = await browser.newContext({ javaScriptEnabled })
    context.setDefaultTimeout(4_000)
    page = await context.newPage()
  }

  beforeAll(async () => {
    const headers = { 'content-type': 'text/html' }
    const atShop = () => new Response('<title>Shop</title><h1>Back at the shop</h1>', { headers })
    ;[server, shop, browser] = await Promise.all([startSandbox(), listen(atShop, 0, '127.0.0.1'), launchChromium()])
  })
  beforeEach(() => open(true))
  afterEach(async () => {
    await context.close()
    server.reset()
  })
  afterAll(() => Promise.all([server.close(), shop.close(), browser.close()]))

  return {
    get server() {
      return server
    },
    get context() {
      return context
    },
    get page() {
      return page
    },
    get returnUrl() {
      return `http://127.0.0.1:${shop.port}/return`
    },
    backAtShop: (at = page) => at.getByRole('heading', { name: 'Back at the shop' }).waitFor(),
    typePassword: async (password) => {
      await page.getByLabel('One-time password').fill(password)
      await page.getByRole('button', { name: 'Confirm payment' }).click()
    },
    press: (name) => page.getByRole('button', { name }).click(),
    withoutScript: async () => {
      await context.close()
      await open(false)
    },
  }
}
