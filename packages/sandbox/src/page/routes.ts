import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { ownRequestsOnly } from '../api/own-requests-only.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readState } from '../state/read-state.ts'
import { act } from './act.ts'
import type { Notice } from './notice.ts'
import { renderStartPage } from './render-start-page.ts'
import { style } from './style.ts'

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  // Served over plain HTTP on this machine: there is no transport to insist on.
  strictTransportSecurity: false,
  // Without a referrer a browser calls the origin of the page's own forms `null`, and they are refused as a stranger's.
  referrerPolicy: 'same-origin',
})

/** The start page and its forms. */
export function pageRoutes(parts: SandboxParts): Hono {
  const { origin, gateways, clock, guide } = parts
  const page = new Hono()
  const ownOnly = ownRequestsOnly(origin)
  // One developer sits before it: what became of a form waits for the page that the browser asks for next.
  let notice: Notice | undefined
  page.get('/page.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  page.get('/favicon.ico', (context) => context.body(null, 204))
  page.get('/', ownOnly, headers, async (context) => {
    const shown = notice
    notice = undefined
    return context.html(renderStartPage(await guide(), readState(origin, gateways, clock), shown))
  })
  page.post('/', ownOnly, async (context) => {
    const form = await context.req.parseBody()
    notice = await act(
      parts,
      Object.fromEntries(Object.entries(form).filter(([, value]) => typeof value === 'string')) as Record<
        string,
        string
      >,
    )
    return context.redirect(notice.gateway === undefined ? '/' : `/#${notice.gateway}`, 303)
  })
  return page
}
