/** Files of the repository that are pages beside those in `docs/`, and where they stand. Data only; the first that fits counts. */
const elsewhere: readonly (readonly [pattern: RegExp, route: string])[] = [
  [/^CONTRIBUTING\.md$/, 'contributing.md'],
  [/^SECURITY\.md$/, 'security.md'],
  [/^packages\/([^/]+)\/README\.md$/, 'packages/$1.md'],
  [/^packages\/([^/]+)\/CHANGELOG\.md$/, 'changelog/$1.md'],
  [/^examples\/([^/]+)\/README\.md$/, 'examples/$1.md'],
]

/** Files that the repository's host shows where the site has its start page. */
const covers: readonly string[] = ['README.md', 'docs/README.md']

/** A page of the site: a file in `docs/`, or one of {@link elsewhere}. */
export const isPage = (path: string): boolean => routeOf(path) !== undefined && !covers.includes(path)

/**
 * The place on the site of a file of the repository: `docs/decisions/README.md` is `decisions/index.md`. What the host's cover pages
 * are for is the start page here. `undefined` for what is no page.
 *
 * @param path - from the root of the repository, with `/`
 */
export function routeOf(path: string): string | undefined {
  if (covers.includes(path)) return 'index.md'
  if (/^docs\/(?!src\/|test\/|check\/|node_modules\/).*\.md$/.test(path)) {
    return path.replace(/^docs\//, '').replace(/(^|\/)README\.md$/, '$1index.md')
  }
  const [pattern, route] = elsewhere.find(([each]) => each.test(path)) ?? []
  return pattern === undefined || route === undefined ? undefined : path.replace(pattern, route)
}
