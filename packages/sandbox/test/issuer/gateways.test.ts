import { createCardinalClient } from '@three-ds/cardinal'
import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { type SandboxServer, startSandbox } from '@three-ds/sandbox'
import { createShopifyCheckoutClient } from '@three-ds/shopify/checkout'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { launchChromium } from '@three-ds-tools/chromium'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/listen.ts'

let server: SandboxServer
let shop: Listening
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  const headers = { 'content-type': 'text/html' }
  const atShop = () => new Response('<title>Shop</title><h1>Back at the shop</h1>', { headers })
  ;[server, shop, browser] = await Promise.all([startSandbox(), listen(atShop, 0, '127.0.0.1'), launchChromium()])
})
afterAll(() => Promise.all([server.close(), shop.close(), browser.close()]))
beforeEach(async () => {
  page = await open()
})
afterEach(() => context.close())

/** A new browser profile. */
async function open(options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> {
  context = await browser.newContext(options)
  context.setDefaultTimeout(4_000)
  return context.newPage()
}

/** Where the shop is told to be come back to. */
const returnUrl = (): string => `http://127.0.0.1:${shop.port}/return`

const backAtShop = (): Promise<void> => page.getByRole('heading', { name: 'Back at the shop' }).waitFor()

async function typePassword(password: string): Promise<void> {
  await page.getByLabel('One-time password').fill(password)
  await page.getByRole('button', { name: 'Confirm payment' }).click()
}

const press = (name: string): Promise<void> => page.getByRole('button', { name }).click()

async function finaro() {
  const { clientOptions, sandbox } = server.gateways.finaro
  const flow = createFinaroFlow(createFinaroClient(clientOptions))
  const step = await flow.start(sandbox.request('challenge', { completionUrl: returnUrl() }))
  if (step.type !== 'challenge' || step.action.type === 'script') throw new Error('no page is to be shown')
  const { url } = step.action
  const { state } = step
  /** What the shop makes of the address to which the browser came back. */
  const ended = async () => {
    const parameters = Object.fromEntries(new URL(page.url()).searchParams)
    const after = await flow.resume(state, { type: 'return', parameters })
    return after.type === 'done' ? after.authentication.status : after.type
  }
  return { url, ended }
}

describe('Finaro’s challenge', () => {
  it.each([
    ['0101', 'authenticated'],
    ['3333', 'failed'],
  ])('with the password %s: %s', async (password, status) => {
    const { url, ended } = await finaro()
    await page.goto(url)
    await typePassword(password)
    await backAtShop()
    expect(await ended()).toBe(status)
  })

  it.each(['Cancel', 'Let it time out'])('%s: failed', async (name) => {
    const { url, ended } = await finaro()
    await page.goto(url)
    await press(name)
    await backAtShop()
    expect(await ended()).toBe('failed')
  })

  it('can be taken by the keyboard alone, beginning in the password', async () => {
    const { url, ended } = await finaro()
    await page.goto(url)
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim())
    const order = [await focused()]
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Tab')
      order.push(await focused())
    }
    expect(order).toEqual(['code', 'Confirm payment', 'Approve in the app', 'Cancel', 'Let it time out'])
    await page.reload()
    await page.keyboard.type('0101')
    await page.keyboard.press('Enter')
    await backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it('needs no script, and asks again where nothing was typed', async () => {
    await context.close()
    page = await open({ javaScriptEnabled: false })
    const { url, ended } = await finaro()
    await page.goto(url)
    await page.getByLabel('One-time password').fill(' ')
    await press('Confirm payment')
    await page.getByRole('alert').waitFor()
    await typePassword('0101')
    await backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it.each([
    ['Approve', 'authenticated'],
    ['Decline', 'failed'],
  ])('goes on by itself once the bank’s app has heard "%s": %s', async (answer, status) => {
    const { url, ended } = await finaro()
    await page.goto(url)
    await press('Approve in the app')
    const [app] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: "Open the bank's app" }).click(),
    ])
    await app.getByRole('button', { name: answer }).click()
    await app.getByText(`You have ${answer === 'Approve' ? 'approved' : 'declined'} the payment.`).waitFor()
    await backAtShop()
    expect(await ended()).toBe(status)
  })

  it('waits for the bank’s app without a script too', async () => {
    await context.close()
    page = await open({ javaScriptEnabled: false })
    const { url, ended } = await finaro()
    await page.goto(url)
    await press('Approve in the app')
    await press('I have answered in the app')
    expect(await page.getByRole('alert').textContent()).toBe('The app has heard nothing yet.')
    const app = await context.newPage()
    await app.goto((await page.getByRole('link').getAttribute('href')) ?? '')
    await app.getByRole('button', { name: 'Approve' }).click()
    await press('I have answered in the app')
    await backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it('stays where it was when it is reloaded', async () => {
    const { url, ended } = await finaro()
    await page.goto(url)
    await page.reload()
    await typePassword('0101')
    await backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it('leads back to the shop whoever comes with the back button, and decides nothing anew', async () => {
    const { url, ended } = await finaro()
    await page.goto(url)
    await typePassword('0101')
    await backAtShop()
    await page.goBack()
    await backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it('counts the first answer of two tabs', async () => {
    const { url, ended } = await finaro()
    const other = await context.newPage()
    await Promise.all([page.goto(url), other.goto(url)])
    await other.getByRole('button', { name: 'Cancel' }).click()
    await other.getByRole('heading', { name: 'Back at the shop' }).waitFor()
    await typePassword('0101')
    await backAtShop()
    expect(await ended()).toBe('failed')
  })
})

describe('Spreedly’s challenge', () => {
  it.each([
    ['1234', 'succeeded'],
    ['1111', 'failed'],
  ])('with the password %s: %s', async (password, state) => {
    const { clientOptions, sandbox } = server.gateways.spreedly
    const client = createSpreedlyClient(clientOptions)
    const { transaction } = sandbox.request('challenge')
    const pending = await client.purchase(sandbox.gatewayToken, { ...transaction, amount: transaction.amount ?? 0 })
    await page.goto(String(pending.transaction.challenge_form_embed_url))
    const told = page.waitForRequest(/three_ds_automated_complete$/)
    await typePassword(password)
    expect((await told).postData()).toMatch(/^cres=/)
    expect((await client.showTransaction(pending.transaction.token)).transaction.state).toBe(state)
  })

  it('of version 1 goes from the issuer to Spreedly and on to the shop', async () => {
    const { clientOptions, sandbox } = server.gateways.spreedly
    const flow = createSpreedlyFlow(createSpreedlyClient(clientOptions))
    const step = await flow.start(sandbox.request('three-ds-1', { transaction: { redirect_url: returnUrl() } }))
    if (step.type !== 'redirect' || step.action.type !== 'redirect') throw new Error('nobody is sent away')
    await page.goto(step.action.url)
    await typePassword('1234')
    await backAtShop()
    const parameters = Object.fromEntries(new URL(page.url()).searchParams)
    expect(await flow.resume(step.state, { type: 'return', parameters })).toMatchObject({
      type: 'done',
      payment: { status: 'captured' },
    })
  })
})

describe('ProcessOut’s hosted page', () => {
  it.each([
    ['1234', 'authorized'],
    ['1111', 'declined'],
  ])('takes the fingerprint by itself, then asks: with the password %s %s', async (password, status) => {
    const { clientOptions, sandbox } = server.gateways.processout
    const flow = createProcessOutFlow(createProcessOutClient(clientOptions))
    const step = await flow.start(sandbox.request('fingerprint-challenge', { invoice: { return_url: returnUrl() } }))
    if (step.type !== 'redirect' || step.action.type !== 'redirect') throw new Error('nobody is sent away')
    await page.goto(step.action.url)
    await typePassword(password)
    await backAtShop()
    expect(await flow.resume(step.state, { type: 'return', parameters: {} })).toMatchObject({
      type: 'done',
      payment: { status },
    })
  })
})

describe('ProcessOut’s pages in a frame of the merchant’s', () => {
  /** Frames a page as the merchant's does, and answers what it tells. */
  async function framed(url: string): Promise<string> {
    await page.goto(returnUrl())
    return page.evaluate(
      (src) =>
        new Promise<string>((resolve) => {
          addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data))
          document.body.append(Object.assign(document.createElement('iframe'), { src, title: 'Bank' }))
        }),
      url,
    )
  }
  const sourceIn = (message: string): string => JSON.parse(message).data

  it('take the fingerprint and ask, and decide nothing before the merchant has sent what they tell', async () => {
    const { clientOptions, sandbox } = server.gateways.processout
    const flow = createProcessOutFlow(createProcessOutClient(clientOptions))
    const charged = () => sandbox.ledger.filter((entry) => entry.charged).length
    const before = charged()
    let step = await flow.start(sandbox.request('fingerprint-challenge', { page: 'own' }))
    for (const type of ['fingerprint', 'challenge'] as const) {
      if (step.type !== type || step.action.type !== 'script') throw new Error(`no ${type} is to be shown`)
      const { id: actionId, script, parameters } = step.action
      const told = framed(String(parameters['value']))
      if (type === 'challenge') {
        const frame = page.frameLocator('iframe')
        await frame.getByLabel('One-time password').fill('1234')
        await frame.getByRole('button', { name: 'Confirm payment' }).click()
      }
      const payload = { source: sourceIn(await told) }
      expect(charged()).toBe(before)
      step = await flow.resume(step.state, { type: 'script', script, actionId, payload })
    }
    expect(step).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
    expect(charged()).toBe(before + 1)
  })
})

describe('Cardinal’s issuer', () => {
  it('takes the request of the lookup, and posts the answer to where Songbird waits', async () => {
    const { clientOptions, sandbox } = server.gateways.cardinal
    const client = createCardinalClient(clientOptions)
    const { session, lookup } = sandbox.request('challenge')
    const { acs_url = '', payload = '' } = await client.lookup({
      ...lookup,
      device_info_id: lookup.device_info_id ?? session.referenceId ?? '',
    })
    await page.setContent(
      `<form method="post" action="${acs_url}"><input name="creq" value="${payload}"><button>Go</button></form>`,
    )
    await press('Go')
    const told = page.waitForRequest(/\/V1\/Cruise\/Return$/)
    await typePassword('1234')
    expect((await told).postData()).toMatch(/^cres=/)
    expect(sandbox.open).toEqual([])
  })
})

describe('Shopify’s page', () => {
  it('ends on a page of its own, and the shop hears of it by asking', async () => {
    const { clientOptions, sandbox, origin } = server.gateways.shopify
    const client = createShopifyCheckoutClient(clientOptions)
    const { checkout_token, payment } = sandbox.request('challenge')
    const { id } = (await client.createPayment(checkout_token, payment)).payment
    await client.getPayment(checkout_token, id)
    await page.goto(`${origin}/3ds/${id}`)
    await typePassword('1234')
    await page.getByRole('heading', { name: 'Your payment is being processed' }).waitFor()
    expect(page.url()).toBe(`${origin}/processing`)
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(1)
  })
})
