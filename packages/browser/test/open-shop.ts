import type { BrowserAction } from '@three-ds/core'
import { launchChromium } from '@three-ds-tools/chromium'
import type { Browser, Page } from 'playwright-core'
import type { ActionResult } from '../src/action-result.ts'
import type { RunOptions } from '../src/run-options.ts'
import { bundle } from './bundle.ts'
import { type LocalServer, startServer } from './local-server.ts'

/** Options of a run that travel into the page; `window` is opened there. */
export type PlainOptions = Pick<RunOptions, 'present' | 'title' | 'returnOrigins' | 'timeoutMs'> & {
  readonly openWindow?: boolean
}

/** A shop and an issuer of another site, and a browser in between. */
export interface Shop {
  readonly browser: Browser
  /** `http://127.0.0.1:…` */
  readonly origin: string
  /** `http://localhost:…`: another site. */
  readonly issuer: string
  /** What was posted to the issuer, by path. */
  readonly posted: Map<string, string>
  /** Opens the shop's page, under a strict policy that allows the issuer's frames, unless `policy` says otherwise. */
  open(policy?: string): Promise<Page>
  close(): Promise<void>
}

const html = (body: string): string => `<!doctype html><html lang="en"><title>page</title><body>${body}</body></html>`

/** What the issuer's pages do. */
const issuerPages = (shop: string): Readonly<Record<string, string>> => ({
  '/silent': html('<h1>Issuer</h1>'),
  '/returns': html(`<script>location.href = '${shop}/return?transaction_token=t1&order=7'</script>`),
  '/returns-bare': html(`<script>location.href = '${shop}/return-bare'</script>`),
  '/nested': html(`<iframe src="/returns"></iframe>`),
  '/lies': html(
    `<script>(parent === self ? opener : parent).postMessage({ threeDS: 'return', parameters: { forged: '1' } }, '*')</script>`,
  ),
  '/processout': html(
    `<script>parent.postMessage(JSON.stringify({ namespace: 'processout.checkout', action: 'success', data: 'gway_req_e30=' }), '*')</script>`,
  ),
  '/processout-canceled': html(
    `<script>parent.postMessage(JSON.stringify({ namespace: 'processout.checkout', action: 'canceled' }), '*')</script>`,
  ),
})

/** The strictest policy that the issuer's frames leave. */
const strictPolicy = (issuer: string): string =>
  `default-src 'self'; frame-src 'self' ${issuer}; form-action 'self' ${issuer}; object-src 'none'; base-uri 'none'`

/** Starts it all. Close it. */
export async function openShop(): Promise<Shop> {
  const [index, scripts, browser] = await Promise.all([bundle('index'), bundle('scripts/index'), launchChromium()])
  const posted = new Map<string, string>()
  let pages: Readonly<Record<string, string>> = {}
  const issuerServer: LocalServer = await startServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://issuer').pathname
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      posted.set(path, Buffer.concat(chunks).toString())
      response.writeHead(200, { 'content-type': 'text/html' }).end(pages[path] ?? html('<h1>Issuer</h1>'))
    })
  })
  const issuer = `http://localhost:${issuerServer.port}`
  let policy = strictPolicy(issuer)
  const files: Readonly<Record<string, string>> = {
    '/index.js': index,
    '/scripts.js': scripts,
    '/main.js': `import * as threeDS from './index.js'; import * as scripts from './scripts.js'; Object.assign(window, { threeDS, scripts })`,
    '/return.js': `import { reportReturn } from './index.js'; document.title = String(reportReturn())`,
    '/return-bare.js': `import { reportReturn } from './index.js'; reportReturn({ parameters: {} })`,
  }
  const shopServer = await startServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://shop').pathname
    const script = files[path]
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
      return
    }
    const name = path === '/' ? '/main' : path
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
      .end(html(`<main id="challenge"></main><script type="module" src="${name}.js"></script>`))
  })
  const origin = `http://127.0.0.1:${shopServer.port}`
  pages = issuerPages(origin)
  return {
    browser,
    origin,
    issuer,
    posted,
    open: async (asked) => {
      policy = asked ?? strictPolicy(issuer)
      const page = await browser.newPage()
      await page.goto(origin)
      await page.waitForFunction(() => 'scripts' in window)
      return page
    },
    close: async () => {
      await browser.close()
      await Promise.all([issuerServer.close(), shopServer.close()])
    },
  }
}

/** What the page has on its window. */
interface Loaded {
  readonly threeDS: typeof import('../src/index.ts')
}

/** JSON values nest without end, which the types of `evaluate` do not stand: in the page it is an action again. */
type Asked = readonly [action: unknown, options: PlainOptions]

/** Runs an action in the page, in the element `#challenge`, and answers what `runAction` answers. */
export const run = (page: Page, action: BrowserAction, options: PlainOptions = {}): Promise<ActionResult> =>
  page.evaluate(
    ([asked, { openWindow, ...plain }]) => {
      const { threeDS } = window as unknown as Loaded
      const container = document.querySelector<HTMLElement>('#challenge') ?? undefined
      const opened = openWindow === true ? { window: window.open('', 'ours') } : {}
      return threeDS.runAction(asked as BrowserAction, { container, ...plain, ...opened })
    },
    [action, options] satisfies Asked as Asked,
  )

/** Begins a run and does not wait for it: for what is looked at meanwhile. */
export async function begin(page: Page, action: BrowserAction, options: PlainOptions = {}): Promise<void> {
  await page.evaluate(
    ([asked, plain]) => {
      const { threeDS } = window as unknown as Loaded
      const container = document.querySelector<HTMLElement>('#challenge') ?? undefined
      void threeDS.runAction(asked as BrowserAction, { container, ...plain })
    },
    [action, options] satisfies Asked as Asked,
  )
}
