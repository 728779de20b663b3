import type { ResponseLike } from '@three-ds/core'

const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>3-D Secure</title></html>'

/** The answer stands in a hidden iframe of the cardholder's page: a page with nothing in it, and nothing that may run. */
export const emptyPage = (status: number): ResponseLike =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
