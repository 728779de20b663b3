import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openShop, type Shop } from '../open-shop.ts'
import type { Loaded } from './loaded.ts'

let shop: Shop
let page: Page

beforeAll(async () => {
  shop = await openShop()
}, 60_000)
afterAll(() => shop.close())
beforeEach(async () => {
  page = await shop.open()
  await page.evaluate(() => Object.assign(window, { calls: [], handlers: new Map() }))
})
afterEach(async () => {
  for (const context of shop.browser.contexts()) await context.close()
})

describe('processOutActions', () => {
  const run = (type: string, value: string, origins: readonly string[], timeoutMs?: number) =>
    page.evaluate(
      ([action, trusted]) => {
        const { threeDS, scripts } = window as unknown as Loaded
        const runner = scripts.processOutActions({ origins: trusted })
        return threeDS.runAction(action, { scripts: { 'processout-customer-action': runner } })
      },
      [
        {
          id: 'processout:1#1',
          type: 'script',
          script: 'processout-customer-action',
          parameters: { type, value, ...(timeoutMs === undefined ? {} : { timeoutMs }) },
        },
        origins,
      ] as const,
    )

  it('reports the token that ProcessOut’s page made', async () => {
    expect(await run('redirect', `${shop.issuer}/processout`, [shop.issuer])).toMatchObject({
      kind: 'completed',
      event: { type: 'script', payload: { source: 'gway_req_e30=' }, actionId: 'processout:1#1' },
    })
  })

  it('reports that the cardholder canceled', async () => {
    const result = await run('redirect', `${shop.issuer}/processout-canceled`, [shop.issuer])
    expect(result).toMatchObject({ event: { payload: { action: 'canceled' } } })
  })

  it('believes nobody but ProcessOut, and a fingerprint ends in time', async () => {
    const result = await run('fingerprint', `${shop.issuer}/processout`, ['https://checkout.processout.com'], 300)
    expect(result).toMatchObject({ event: { payload: { timedOut: true } } })
  })

  it('leaves what is for native apps to them', async () => {
    expect(await run('fingerprint-mobile', 'e30=', [shop.issuer])).toMatchObject({
      event: { payload: { action: 'fingerprint-mobile' } },
    })
  })
})
