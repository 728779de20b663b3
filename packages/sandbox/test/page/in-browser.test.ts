import { launchChromium } from '@three-ds-tools/chromium'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer } from '../open-server.ts'

const { server } = openServer()
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function openPage(width: number): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(server().origin)
  return { page, complaints }
}

describe('the start page in a browser', () => {
  it.each([320, 390, 1280])('has no horizontal scrolling at %i pixels', async (width) => {
    const { page, complaints } = await openPage(width)
    await page.locator('summary').evaluateAll((all) => {
      for (const one of all) one.parentElement?.setAttribute('open', '')
    })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('breaks a gateway with the keyboard alone', async () => {
    const { page, complaints } = await openPage(1280)
    await page.getByRole('region', { name: 'Spreedly', exact: true }).getByLabel('What').focus()
    await page.keyboard.type('cuts the connection')
    await page.keyboard.press('Tab')
    await page.keyboard.type('purchase')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForURL('**/#spreedly'), page.keyboard.press('Enter')])
    await page.getByRole('status').waitFor()
    expect(server().gateways.spreedly.sandbox.faults).toEqual([
      { fault: { kind: 'cut-before' }, operation: 'purchase', left: 1 },
    ])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('gives every control a name', async () => {
    const { page } = await openPage(1280)
    const nameless = await page
      .locator('input:not([type=hidden]), select, button, a')
      .evaluateAll((all) =>
        all
          .filter((one) => (one.textContent ?? '').trim() === '' && one.closest('label') === null)
          .map((one) => one.outerHTML),
      )
    expect(nameless).toEqual([])
    await page.close()
  })
})
