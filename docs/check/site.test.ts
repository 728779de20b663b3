import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site, visit } from './open-site.ts'

const dist = join(import.meta.dirname, '../.vitepress/dist')
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const paths = ['/', '/start', '/guides/spreedly', '/eci', '/errors', '/flow', '/reference/core', '/inspector']

describe('every page', () => {
  it.each(paths)('%s asks nobody else for anything, and has nothing to complain of', async (path) => {
    const { page, complaints, requests } = await visit(site, path)
    expect(requests.filter((url) => !url.startsWith(site.served.origin) && !url.startsWith('data:'))).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it.each(paths)('%s fits a telephone', async (path) => {
    const { page } = await visit(site, path, { width: 360, height: 780, colorScheme: 'dark' })
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(tooWide).toBe(0)
    await page.context().close()
  })

  it('forbids connections to anywhere, before anything else is read', () => {
    for (const file of globSync('**/*.html', { cwd: dist })) {
      const [, policy = ''] =
        /^[\s\S]{0,120}<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
          readFileSync(join(dist, file), 'utf8'),
        ) ?? []
      expect(policy, file).toContain("default-src 'none'")
      expect(policy, file).toContain("connect-src 'none'")
      expect(policy, file).not.toMatch(/script-src[^;]*unsafe/)
    }
  })
})

describe('the keyboard', () => {
  it('reaches the text past the navigation by the first tab', async () => {
    const { page } = await visit(site, '/start')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('VPContent')
    await page.context().close()
  })

  it('changes light to dark, without a complaint of the policy', async () => {
    const { page, complaints } = await visit(site, '/start')
    await page.getByRole('switch', { name: 'Switch to dark theme' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('html.dark')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('the search', () => {
  it('finds "eci" while the network is off, and goes there by the keyboard', async () => {
    const { page, complaints } = await visit(site, '/start')
    await page.keyboard.press('Control+k')
    await page.fill('#localsearch-input', 'eci')
    await page.waitForSelector('.result')
    await page.context().setOffline(true)
    await page.fill('#localsearch-input', 'eci liability')
    await page.waitForSelector('.result')
    const titles = await page.locator('.result .title').allTextContents()
    expect(titles.join(' ')).toContain('ECI and liability')
    await page.context().setOffline(false)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== '/start')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
