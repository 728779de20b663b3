import { renderSandboxPage } from '@three-ds/sandbox'
import { launchChromium } from '@three-ds-tools/chromium'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePages } from './sample-pages.ts'

/** EMV 3DS 2.2.0, table A.1, `challengeWindowSize`; the last is a whole screen. */
const windows = [
  [250, 400],
  [390, 400],
  [500, 600],
  [600, 400],
  [1280, 800],
] as const

let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  context = await browser.newContext()
  page = await context.newPage()
})
afterAll(() => browser.close())

describe('the issuer’s pages in EMV’s windows', () => {
  it.each(windows)('fit into %d by %d without scrolling sideways', async (width, height) => {
    await page.setViewportSize({ width, height })
    for (const sample of Object.values(samplePages)) {
      await page.setContent(renderSandboxPage(sample))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  it.each(windows)('have targets of at least 24 pixels in %d by %d', async (width, height) => {
    await page.setViewportSize({ width, height })
    for (const sample of Object.values(samplePages)) {
      await page.setContent(renderSandboxPage(sample))
      const heights = await page
        .locator('button, a, input:not([type=hidden])')
        .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().height))
      // WCAG 2.2, criterion 2.5.8.
      expect(Math.min(24, ...heights)).toBe(24)
    }
  })

  it.each(['light', 'dark'] as const)('can be read where the browser is set to %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    for (const sample of Object.values(samplePages)) {
      await page.setContent(renderSandboxPage(sample))
      expect(await page.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('the issuer’s pages to a screen reader', () => {
  it('name the password, its hint and what is wrong with it', async () => {
    await page.setContent(renderSandboxPage(samplePages.challenge))
    const field = page.getByRole('textbox', { name: 'One-time password' })
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = (await field.getAttribute('aria-describedby')) ?? ''
    const texts = await Promise.all(described.split(' ').map((id) => page.locator(`#${id}`).textContent()))
    expect(texts).toEqual(['Enter the password.', '0101 passes, 3333 fails.'])
    expect(await page.getByRole('alert').textContent()).toBe('Enter the password.')
    expect(await page.getByRole('group', { name: 'Other ways' }).getByRole('button').count()).toBe(3)
  })

  it('have one heading, and one place for it all', async () => {
    for (const sample of Object.values(samplePages)) {
      await page.setContent(renderSandboxPage(sample))
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await page.getByRole('main').count()).toBe(1)
    }
  })

  it('tell how it stands without being asked', async () => {
    await page.setContent(renderSandboxPage(samplePages.outOfBand))
    expect(await page.getByRole('status').textContent()).toBe('Waiting for your approval.')
    await page.setContent(renderSandboxPage(samplePages.approved))
    expect(await page.getByRole('status').textContent()).toBe('You have approved the payment.')
  })
})

/** The lowest contrast of any text with what is behind it: WCAG 2.2, criterion 1.4.3. Runs in the page. */
function lowestContrast(): number {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')
  const channels = (color: string): readonly number[] => {
    if (canvas === null) return []
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element: Element | null): string => {
    if (element === null) return 'white'
    const color = getComputedStyle(element).backgroundColor
    return channels(color)[3] === 0 ? behind(element.parentElement) : color
  }
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
  const ratios = [...document.querySelectorAll('main *, header *')].filter(hasText).map((element) => {
    const [darker = 0, lighter = 0] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort(
      (one, other) => one - other,
    )
    return (lighter + 0.05) / (darker + 0.05)
  })
  return Math.min(...ratios)
}
