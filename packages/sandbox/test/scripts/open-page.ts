import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contentSecurityPolicy } from '@three-ds/browser/csp'
import type { BrowserAction, BrowserEvent } from '@three-ds/core'
import { launchChromium } from '@three-ds-tools/chromium'
import { build } from 'esbuild'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { scriptPaths } from '../../src/scripts/script-routes.ts'
import { type SandboxServer, startSandbox } from '../../src/start-sandbox.ts'

/** A shop's page with both stand-ins and the runners in it, and what it runs. */
export interface OpenPage {
  readonly server: () => SandboxServer
  readonly page: () => Page
  /** Runs an action as a shop does, and answers the event that it would post. */
  readonly run: (action: BrowserAction) => Promise<BrowserEvent>
  /** The issuer's page, wherever the gateway's script shows it. */
  readonly issuer: () => FrameLocator
}

async function bundle(): Promise<string> {
  const contents = [
    `import * as threeDS from '@three-ds/browser'`,
    `import * as scripts from '@three-ds/browser/scripts'`,
    `Object.assign(window, { threeDS, scripts })`,
  ].join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    conditions: ['@three-ds/source'],
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** Serves the shop: another site than the sandbox, under the policy that the docs print. */
async function startShop(sandbox: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const script = await bundle()
  const policy = contentSecurityPolicy({ gateways: ['spreedly', 'cardinal'], also: [sandbox] })
  const tags = ['/shop.js', ...Object.values(scriptPaths).map((path) => sandbox + path)]
    .map((src) => `<script src="${src}"></script>`)
    .join('')
  const html = `<!doctype html><html lang="en"><title>Shop</title><body><main id="challenge"></main>${tags}</body></html>`
  const shop = createServer((request, response) => {
    const isScript = request.url === '/shop.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.setHeader('content-security-policy', policy)
    response.end(isScript ? script : html)
  })
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address.
  const { port } = shop.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      shop.close()
      shop.closeAllConnections()
    },
  }
}

/** The globals of the page. */
export interface InPage {
  readonly threeDS: typeof import('@three-ds/browser')
  readonly scripts: typeof import('@three-ds/browser/scripts')
  readonly Spreedly: import('@three-ds/spreedly').SpreedlyBrowser & import('@three-ds/browser/scripts').SpreedlyScript
  readonly Cardinal: import('@three-ds/cardinal').CardinalSongbird
  /** What `setUpSongbird` has answered. */
  readonly setUp: Promise<import('@three-ds/browser/scripts').SongbirdSetUp>
}

/** One browser, one sandbox and one shop for the tests of a file; a fresh page for each of them, with hands on its clock. */
export function openPage(): OpenPage {
  let browser: Browser
  let sandbox: SandboxServer
  let shop: Awaited<ReturnType<typeof startShop>>
  let page: Page
  beforeAll(async () => {
    sandbox = await startSandbox()
    ;[browser, shop] = await Promise.all([launchChromium(), startShop(sandbox.origin)])
  }, 60_000)
  beforeEach(async () => {
    page = await browser.newPage()
    await page.clock.install()
    await page.goto(shop.origin)
  })
  afterEach(async () => {
    await page.context().close()
    sandbox.reset()
  })
  afterAll(async () => {
    shop.close()
    await Promise.all([browser.close(), sandbox.close()])
  })
  return {
    server: () => sandbox,
    page: () => page,
    issuer: () => page.frameLocator('iframe[title="Card verification"]'),
    run: async (action) => {
      const result = await page.evaluate(async (asked) => {
        const { threeDS, scripts, Spreedly, Cardinal, setUp } = window as unknown as InPage
        // JSON values nest without end, which the types of `evaluate` do not stand: in the page it is an action again.
        const one = asked as BrowserAction
        const runners = {
          'spreedly-three-ds': scripts.spreedlyLifecycle(Spreedly, { environmentKey: 'env' }),
          'cardinal-songbird': scripts.songbird(Cardinal, setUp),
        }
        const container = document.querySelector<HTMLElement>('#challenge') ?? undefined
        return (await threeDS.runAction(one, { container, scripts: runners })) as unknown
      }, action as unknown)
      // What the page's own code answered.
      return (result as { readonly event: BrowserEvent }).event
    },
  }
}
