import type { BrowserAction } from '@three-ds/core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openShop, run, type Shop } from './open-shop.ts'

let shop: Shop
let page: Page

beforeAll(async () => {
  shop = await openShop()
}, 60_000)
afterAll(() => shop.close())
beforeEach(async () => {
  page = await shop.open()
})
afterEach(async () => {
  for (const context of shop.browser.contexts()) await context.close()
})

describe('wrong calls', () => {
  it('refuses an address that is not http', async () => {
    const action: BrowserAction = { id: '1', type: 'redirect', url: 'javascript:alert(1)' }
    await expect(run(page, action)).rejects.toThrow('opens http and https addresses only')
  })

  it('names the script that has no runner', async () => {
    const action: BrowserAction = { id: '1', type: 'script', script: 'cardinal-songbird', parameters: {} }
    await expect(run(page, action)).rejects.toThrow('"cardinal-songbird"')
  })
})
