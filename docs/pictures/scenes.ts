import type { Page } from 'playwright-core'
import type { Look } from '../check/open-site.ts'

/** A page to be pictured. */
export interface Scene {
  /** Of the file, before the look. */
  readonly name: string
  readonly path: string
  /** The whole page rather than what one sees first. */
  readonly whole?: boolean
  /** What is done before the picture. */
  prepare?(page: Page): Promise<void>
}

/** Each picture is taken in all of these. Data only. */
export const looks: readonly (Look & { readonly name: string })[] = [
  { name: 'wide-light', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'wide-dark', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'narrow-light', width: 360, height: 780, colorScheme: 'light' },
  { name: 'narrow-dark', width: 360, height: 780, colorScheme: 'dark' },
]

/** One scene for each kind of page. Data only. */
export const scenes: readonly Scene[] = [
  { name: 'home', path: '/', whole: true },
  { name: 'start', path: '/start', whole: true },
  { name: 'guide', path: '/guides/spreedly', whole: true },
  { name: 'flow', path: '/flow#shopify-completion-of-a-cart' },
  { name: 'eci', path: '/eci', whole: true },
  { name: 'errors', path: '/errors' },
  { name: 'reference', path: '/reference/spreedly' },
  {
    name: 'inspector',
    path: '/inspector',
    whole: true,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'CRes' }).click()
      await page.waitForSelector('.inspection')
    },
  },
  {
    name: 'search',
    path: '/start',
    prepare: async (page) => {
      await page.keyboard.press('Control+k')
      await page.fill('#localsearch-input', 'eci')
      await page.waitForSelector('.result')
    },
  },
]
