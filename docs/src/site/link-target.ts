import { posix } from 'node:path'
import { routeOf } from './page-routes.ts'

/** Where a link of a page leads on the site. */
export type LinkTarget =
  /** As it is written: an address, or a heading of the same page. */
  | { readonly kind: 'as-written' }
  /** A page of the site, `/flow.md#events`. */
  | { readonly kind: 'page'; readonly href: string }
  /** A file or folder that the site does not show. */
  | { readonly kind: 'source'; readonly path: string }

/**
 * Where a link that is written for the repository's host leads on the site.
 *
 * @param from - the file that it stands in, from the root of the repository
 * @param href - as written, relative to that file
 * @param routes - of all pages of the site
 */
export function linkTarget(from: string, href: string, routes: ReadonlySet<string>): LinkTarget {
  if (/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(href)) return { kind: 'as-written' }
  const [to = '', anchor] = href.split('#', 2)
  const path = posix.join(posix.dirname(from), decodeURI(to)).replace(/\/$/, '')
  const route = [routeOf(path), routeOf(`${path}/README.md`)].find((each) => each !== undefined && routes.has(each))
  if (route === undefined) return { kind: 'source', path }
  return { kind: 'page', href: `/${route}${anchor === undefined ? '' : `#${anchor}`}` }
}
