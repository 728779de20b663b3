import type { BrowserAction } from '@three-ds/core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, openShop, run, type Shop } from './open-shop.ts'

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

const frameAt = (path: string, more: Partial<BrowserAction & { type: 'frame' }> = {}): BrowserAction => ({
  id: 'demo:1#2',
  type: 'frame',
  url: `${shop.issuer}${path}`,
  hidden: false,
  ...more,
})
const redirectTo = (path: string): BrowserAction => ({ id: 'demo:1#2', type: 'redirect', url: `${shop.issuer}${path}` })

describe('a frame', () => {
  it('reports what came back with the return page, under the action’s id', async () => {
    expect(await run(page, frameAt('/returns'))).toEqual({
      kind: 'completed',
      event: { type: 'return', parameters: { transaction_token: 't1', order: '7' }, actionId: 'demo:1#2' },
    })
  })

  it('reports a bare end where the server has read the return already', async () => {
    expect(await run(page, frameAt('/returns-bare'))).toEqual({
      kind: 'completed',
      event: { type: 'frame', outcome: 'completed', actionId: 'demo:1#2' },
    })
  })

  it('hears a return from frames that the issuer nests', async () => {
    expect(await run(page, frameAt('/nested'))).toMatchObject({ kind: 'completed', event: { type: 'return' } })
  })

  it('posts the fields as a form, whatever they are called', async () => {
    await run(page, frameAt('/returns', { fields: { creq: 'e30', submit: 'a&b', action: '"x"' } }))
    expect(Object.fromEntries(new URLSearchParams(shop.posted.get('/returns')))).toEqual({
      creq: 'e30',
      submit: 'a&b',
      action: '"x"',
    })
  })

  it('believes no message of another origin', async () => {
    expect(await run(page, frameAt('/lies'), { timeoutMs: 400 })).toMatchObject({ kind: 'timed-out' })
  })

  it('believes no message of its own origin from another window', async () => {
    const result = run(page, frameAt('/silent'), { timeoutMs: 400 })
    await page.evaluate(() => postMessage({ threeDS: 'return', parameters: { forged: '1' } }, location.origin))
    expect(await result).toMatchObject({ kind: 'timed-out' })
  })

  it('leaves nothing behind', async () => {
    await run(page, frameAt('/returns'))
    expect(await page.locator('iframe, form').count()).toBe(0)
  })

  it('tells that your page took it away', async () => {
    const result = run(page, frameAt('/silent'))
    await page.waitForSelector('iframe')
    await page.evaluate(() => document.querySelector('#challenge')?.remove())
    expect(await result).toEqual({
      kind: 'closed',
      reason: 'frame-removed',
      event: { type: 'frame', outcome: 'closed', actionId: 'demo:1#2' },
    })
  })

  it('tells that the page’s own policy forbids it', async () => {
    const strict = await shop.open("default-src 'self'")
    expect(await run(strict, frameAt('/silent'))).toEqual({
      kind: 'blocked',
      reason: 'framing-refused',
      event: { type: 'frame', outcome: 'blocked', actionId: 'demo:1#2' },
    })
  })

  it('tells that the policy forbids the form that it posts', async () => {
    const strict = await shop.open(`default-src 'self'; frame-src ${shop.issuer}; form-action 'self'`)
    expect(await run(strict, frameAt('/silent', { fields: { creq: 'e30' } }))).toMatchObject({
      reason: 'framing-refused',
    })
  })

  it('goes on where the policy forbids something else of the issuer’s site', async () => {
    const result = run(page, frameAt('/silent'), { timeoutMs: 1_500 })
    await page.waitForSelector('iframe')
    await page.evaluate(async (url) => {
      const image = Object.assign(new Image(), { src: `${url}/logo.png` })
      await new Promise((refused) => image.addEventListener('error', refused))
    }, shop.issuer)
    expect(await result).toMatchObject({ kind: 'timed-out' })
  })

  it.each([
    ['01', 250, 400],
    ['02', 390, 400],
    ['03', 500, 600],
    ['04', 600, 400],
  ] as const)('has the size that window size %s names', async (windowSize, width, height) => {
    await begin(page, frameAt('/silent', { windowSize }))
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width, height })
  })

  it('fills its container at window size 05, and never leaves it', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#challenge')?.style.setProperty('width', '200px'))
    await begin(page, frameAt('/silent', { windowSize: '05' }))
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 200 })
    await begin(page, frameAt('/silent', { windowSize: '03' }))
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 200 })
  })

  it('has an accessible name and takes the focus', async () => {
    await begin(page, frameAt('/silent'), { title: 'Kartenprüfung' })
    expect(await page.getByTitle('Kartenprüfung').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
  })
})

describe('a hidden frame', () => {
  /** A clock that is only installed goes on by itself. */
  async function stopClock(): Promise<void> {
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(1_000)
  }

  it('is seen by nobody, and ends when its page reports', async () => {
    const result = run(page, frameAt('/returns-bare', { hidden: true, fields: { threeDSMethodData: 'e30' } }))
    expect(await page.locator('iframe').isVisible()).toBe(false)
    expect(await result).toMatchObject({ kind: 'completed', event: { type: 'frame', outcome: 'completed' } })
  })

  it('has ten seconds where the action names no time', async () => {
    await stopClock()
    const result = run(page, frameAt('/silent', { hidden: true }))
    await page.waitForSelector('iframe', { state: 'attached' })
    await page.clock.runFor(9_900)
    expect(await page.locator('iframe').count()).toBe(1)
    await page.clock.runFor(200)
    expect(await result).toEqual({
      kind: 'timed-out',
      event: { type: 'frame', outcome: 'timed-out', actionId: 'demo:1#2' },
    })
  })

  it('has the time that the action names', async () => {
    await stopClock()
    const result = run(page, frameAt('/silent', { hidden: true, timeoutMs: 3_000 }))
    await page.waitForSelector('iframe', { state: 'attached' })
    await page.clock.runFor(3_100)
    expect(await result).toMatchObject({ kind: 'timed-out' })
  })
})

describe('a window of its own', () => {
  it('reports the return, and is closed', async () => {
    const popup = page.waitForEvent('popup')
    const result = run(page, redirectTo('/returns'), { present: 'window', openWindow: true })
    const opened = await popup
    expect(await result).toMatchObject({ kind: 'completed', event: { type: 'return' } })
    await expect.poll(() => opened.isClosed()).toBe(true)
  })

  it('tells that the cardholder closed it', async () => {
    const popup = page.waitForEvent('popup')
    const result = run(page, redirectTo('/silent'), { present: 'window', openWindow: true })
    await (await popup).close()
    expect(await result).toEqual({
      kind: 'closed',
      reason: 'window-closed',
      event: { type: 'frame', outcome: 'closed', actionId: 'demo:1#2' },
    })
  })

  it('tells that the browser blocked it', async () => {
    await page.evaluate(() => {
      window.open = () => null
    })
    expect(await run(page, redirectTo('/silent'), { present: 'window' })).toEqual({
      kind: 'blocked',
      reason: 'popup-blocked',
      event: { type: 'frame', outcome: 'blocked', actionId: 'demo:1#2' },
    })
    expect(await run(page, redirectTo('/silent'), { present: 'window', openWindow: true })).toMatchObject({
      reason: 'popup-blocked',
    })
  })
})

describe('the page itself', () => {
  it('goes away by default, and comes back to the return address', async () => {
    const [result] = await Promise.all([run(page, redirectTo('/returns')), page.waitForURL(`${shop.origin}/return?**`)])
    expect(result).toEqual({ kind: 'leaving' })
  })

  it('keeps the query of an address without fields', async () => {
    await Promise.all([run(page, redirectTo('/silent?token=1%262&a=b')), page.waitForURL(`${shop.issuer}/silent?**`)])
    expect(page.url()).toBe(`${shop.issuer}/silent?token=1%262&a=b`)
  })

  it('is told by reportReturn that nobody waits', async () => {
    await page.goto(`${shop.origin}/return?transaction_token=t1`)
    await expect.poll(() => page.title()).toBe('false')
  })
})

describe('one run at a time', () => {
  it('a second run takes the first one’s place', async () => {
    const first = run(page, frameAt('/silent'))
    await page.waitForSelector('iframe')
    const second = run(page, frameAt('/returns'))
    expect(await first).toEqual({ kind: 'replaced' })
    expect(await second).toMatchObject({ kind: 'completed' })
  })

  it('an aborted run takes away what it showed', async () => {
    const result = await page.evaluate((url) => {
      const { threeDS } = window as unknown as { threeDS: typeof import('../src/index.ts') }
      const stop = new AbortController()
      const answer = threeDS.runAction({ id: '1', type: 'frame', url, hidden: false }, { signal: stop.signal })
      stop.abort()
      return answer
    }, `${shop.issuer}/silent`)
    expect(result).toEqual({ kind: 'aborted' })
    expect(await page.locator('iframe').count()).toBe(0)
  })
})
