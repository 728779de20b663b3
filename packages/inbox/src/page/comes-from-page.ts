/**
 * Was a form sent by a page of the same origin? Browsers say so in headers that no page can set: `Sec-Fetch-Site`, and where that is
 * missing `Origin`. Whoever sends neither is refused.
 *
 * Source: W3C, "Fetch Metadata Request Headers"; OWASP, "Cross-Site Request Forgery Prevention Cheat Sheet".
 *
 * @param origin - the page's own, where a proxy changes it
 */
export function comesFromPage(request: Request, origin = new URL(request.url).origin): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site === null ? request.headers.get('origin') === origin : site === 'same-origin'
}
