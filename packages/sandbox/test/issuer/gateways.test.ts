import { createCardinalClient } from '@three-ds/cardinal'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createShopifyCheckoutClient } from '@three-ds/shopify/checkout'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { openBank } from './open-bank.ts'

const bank = openBank()

describe('Spreedly’s challenge', () => {
  it.each([
    ['1234', 'succeeded'],
    ['1111', 'failed'],
  ])('with the password %s: %s', async (password, state) => {
    const { clientOptions, sandbox } = bank.server.gateways.spreedly
    const client = createSpreedlyClient(clientOptions)
    const { transaction } = sandbox.request('challenge')
    const pending = await client.purchase(sandbox.gatewayToken, { ...transaction, amount: transaction.amount ?? 0 })
    await bank.page.goto(String(pending.transaction.challenge_form_embed_url))
    const told = bank.page.waitForRequest(/three_ds_automated_complete$/)
    await bank.typePassword(password)
    expect((await told).postData()).toMatch(/^cres=/)
    expect((await client.showTransaction(pending.transaction.token)).transaction.state).toBe(state)
  })

  it('of version 1 goes from the issuer to Spreedly and on to the shop', async () => {
    const { clientOptions, sandbox } = bank.server.gateways.spreedly
    const flow = createSpreedlyFlow(createSpreedlyClient(clientOptions))
    const step = await flow.start(sandbox.request('three-ds-1', { transaction: { redirect_url: bank.returnUrl } }))
    if (step.type !== 'redirect' || step.action.type !== 'redirect') throw new Error('nobody is sent away')
    await bank.page.goto(step.action.url)
    await bank.typePassword('1234')
    await bank.backAtShop()
    const parameters = Object.fromEntries(new URL(bank.page.url()).searchParams)
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
    const { clientOptions, sandbox } = bank.server.gateways.processout
    const flow = createProcessOutFlow(createProcessOutClient(clientOptions))
    const step = await flow.start(sandbox.request('fingerprint-challenge', { invoice: { return_url: bank.returnUrl } }))
    if (step.type !== 'redirect' || step.action.type !== 'redirect') throw new Error('nobody is sent away')
    await bank.page.goto(step.action.url)
    await bank.typePassword(password)
    await bank.backAtShop()
    expect(await flow.resume(step.state, { type: 'return', parameters: {} })).toMatchObject({
      type: 'done',
      payment: { status },
    })
  })
})

describe('ProcessOut’s pages in a frame of the merchant’s', () => {
  /** Frames a page as the merchant's does, and answers what it tells. */
  async function framed(url: string): Promise<string> {
    await bank.page.goto(bank.returnUrl)
    return bank.page.evaluate(
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
    const { clientOptions, sandbox } = bank.server.gateways.processout
    const flow = createProcessOutFlow(createProcessOutClient(clientOptions))
    const charged = () => sandbox.ledger.filter((entry) => entry.charged).length
    let step = await flow.start(sandbox.request('fingerprint-challenge', { page: 'own' }))
    for (const type of ['fingerprint', 'challenge'] as const) {
      if (step.type !== type || step.action.type !== 'script') throw new Error(`no ${type} is to be shown`)
      const { id: actionId, script, parameters } = step.action
      const told = framed(String(parameters['value']))
      if (type === 'challenge') {
        const frame = bank.page.frameLocator('iframe')
        await frame.getByLabel('One-time password').fill('1234')
        await frame.getByRole('button', { name: 'Confirm payment' }).click()
      }
      const payload = { source: sourceIn(await told) }
      expect(charged()).toBe(0)
      step = await flow.resume(step.state, { type: 'script', script, actionId, payload })
    }
    expect(step).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
    expect(charged()).toBe(1)
  })
})

describe('Cardinal’s issuer', () => {
  it('takes the request of the lookup, and posts the answer to where Songbird waits', async () => {
    const { clientOptions, sandbox } = bank.server.gateways.cardinal
    const client = createCardinalClient(clientOptions)
    const { session, lookup } = sandbox.request('challenge')
    const { acs_url = '', payload = '' } = await client.lookup({
      ...lookup,
      device_info_id: lookup.device_info_id ?? session.referenceId ?? '',
    })
    await bank.page.setContent(
      `<form method="post" action="${acs_url}"><input name="creq" value="${payload}"><button>Go</button></form>`,
    )
    await bank.press('Go')
    const told = bank.page.waitForRequest(/\/V1\/Cruise\/Return$/)
    await bank.typePassword('1234')
    expect((await told).postData()).toMatch(/^cres=/)
    expect(sandbox.open).toEqual([])
  })
})

describe('Shopify’s page', () => {
  it('ends on a page of its own, and the shop hears of it by asking', async () => {
    const { clientOptions, sandbox, origin } = bank.server.gateways.shopify
    const client = createShopifyCheckoutClient(clientOptions)
    const { checkout_token, payment } = sandbox.request('challenge')
    const { id } = (await client.createPayment(checkout_token, payment)).payment
    await client.getPayment(checkout_token, id)
    await bank.page.goto(`${origin}/3ds/${id}`)
    await bank.typePassword('1234')
    await bank.page.getByRole('heading', { name: 'Your payment is being processed' }).waitFor()
    expect(bank.page.url()).toBe(`${origin}/processing`)
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(1)
  })
})
