import { launchChromium } from '@three-ds-tools/chromium'
import type { Browser, Page } from 'playwright-core'
import { type ServedSite, serveSite } from './serve-site.ts'

/** The site, and a browser before it. */
export interface Site {
  readonly served: ServedSite
  readonly browser: Browser
  close(): Promise<void>
}

/** What a page did that it should not: empty lists are what the checks hope for. */
export interface Watched {
  readonly page: Page
  /** Errors and warnings of the console, failed requests, thrown errors. */
  readonly complaints: string[]
  /** Addresses of everything that was asked for. */
  readonly requests: string[]
}

/** Starts both. Close them. */
export async function openSite(): Promise<Site> {
  const [served, browser] = await Promise.all([serveSite(), launchChromium()])
  return {
    served,
    browser,
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

/** How a visitor looks at it. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
}

/** A page of somebody who has never been here. It hears everything that goes wrong. */
export async function visit(
  { served, browser }: Site,
  path: string,
  { width, height, colorScheme }: Look = { width: 1280, height: 900, colorScheme: 'light' },
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`${served.origin}${path}`, { waitUntil: 'networkidle' })
  return { page, complaints, requests }
}
