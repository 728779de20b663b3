import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './open-shop.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
}, 60_000)
afterAll(() => shop.close())

const collectIn = async (timezoneId: string) => {
  const page = await shop.browser.newPage({
    timezoneId,
    locale: 'de-CH',
    userAgent: 'Mozilla/5.0 (test)',
    screen: { width: 1512, height: 982 },
  })
  await page.goto(shop.origin)
  await page.waitForFunction(() => 'threeDS' in window)
  return page.evaluate(() => {
    const { threeDS } = window as unknown as { threeDS: typeof import('../src/index.ts') }
    return threeDS.collectBrowserData('03')
  })
}

describe('collectBrowserData', () => {
  it('tells what EMV 3-D Secure asks of the browser', async () => {
    expect(await collectIn('America/Los_Angeles')).toEqual({
      userAgent: 'Mozilla/5.0 (test)',
      language: 'de-CH',
      colorDepth: 24,
      screenWidth: 1512,
      screenHeight: 982,
      timeZoneOffset: expect.toBeOneOf([480, 420]),
      javaEnabled: false,
      windowSize: '03',
    })
  })

  it.each([
    ['Asia/Kolkata', -330],
    ['UTC', 0],
    ['America/Phoenix', 420],
  ] as const)('gives the time zone of %s the sign of getTimezoneOffset', async (zone, offset) => {
    expect(await collectIn(zone)).toMatchObject({ timeZoneOffset: offset })
  })
})
