import { isThreeDSError } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import { askAgain } from '../flows/ask-again.ts'
import { readFigures } from '../metrics/read-figures.ts'
import type { RefusedCallbacks } from '../set-aside/refused-callbacks.ts'
import type { SetAsideEvents } from '../set-aside/set-aside-events.ts'
import { comesFromPage } from './comes-from-page.ts'
import { html } from './html.ts'
import { type FlowFilter, listFlow, listFlows } from './list-flows.ts'
import { pagePath } from './page-path.ts'
import { readTimeline } from './read-timeline.ts'
import { renderFlow } from './render-flow.ts'
import { renderOverview } from './render-overview.ts'
import { renderPage } from './render-page.ts'

/** How the page is served. */
export interface PageOptions {
  /** Who may see it and act on it: your own session or proxy says so. Everybody else gets 403. */
  readonly authorize: (request: Request) => boolean | Promise<boolean>
  /** The page's own origin, where a proxy changes it: `https://ops.shop.example`. That of the request by default. */
  readonly origin?: string | undefined
}

/** What the page works with. */
export interface PageParts {
  readonly database: Database
  readonly now: () => number
  readonly setAside: SetAsideEvents
  readonly refused: RefusedCallbacks
}

/** Nothing is loaded, nothing frames it, and forms post to the page alone. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

const shown = 100
const maxFormLength = 4_096

const filters: readonly FlowFilter[] = ['pending', 'done', 'timed-out', 'set-aside']

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })

async function get({ database, now, setAside, refused }: PageParts, address: string): Promise<Response> {
  const { searchParams } = new URL(address)
  const path = pagePath(address)
  const id = searchParams.get('flow')
  if (id !== null) {
    const flow = await listFlow(database, id)
    if (flow === undefined) return plain(404, 'No such flow is kept.')
    const page = renderPage(flow.id, path, renderFlow(path, flow, await readTimeline(database, id)))
    return new Response(page, { headers })
  }
  const filter = filters.find((one) => one === searchParams.get('show'))
  const overview = {
    figures: await readFigures(database, now()),
    flows: await listFlows(database, filter, shown),
    setAside: await setAside.list({ limit: shown }),
    refused: await refused.list({ limit: shown }),
  }
  return new Response(renderPage('Inbox', path, html`${renderOverview(path, overview)}`), { headers })
}

async function act({ database, now, setAside }: PageParts, request: Request): Promise<Response> {
  const text = await request.text()
  const form = new URLSearchParams(text.slice(0, maxFormLength))
  const id = form.get('id') ?? ''
  const actions: Readonly<Record<string, () => Promise<boolean>>> = {
    replay: () => setAside.replay(id),
    discard: () => setAside.discard(id),
    ask: () => askAgain(database, id, now()),
  }
  const name = form.get('action') ?? ''
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined) return plain(400, 'No such action.')
  try {
    if (!(await action())) return plain(409, 'It has moved on meanwhile: load the page again.')
  } catch (error) {
    if (isThreeDSError(error)) return plain(400, error.message)
    throw error
  }
  return new Response(null, { status: 303, headers: { ...headers, location: pagePath(request.url) } })
}

/** A page over an inbox: see `Inbox.page`. */
export const createPage =
  (parts: PageParts, { authorize, origin }: PageOptions): ((request: Request) => Promise<Response>) =>
  async (request) => {
    if (!(await authorize(request))) return plain(403, 'You may not see this page.')
    if (request.method === 'GET') return get(parts, request.url)
    if (request.method !== 'POST')
      return new Response(null, { status: 405, headers: { ...headers, allow: 'GET, POST' } })
    if (!comesFromPage(request, origin)) return plain(403, 'This form was not sent by this page.')
    return act(parts, request)
  }
