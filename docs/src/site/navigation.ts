/** A page or a group of pages beside the text. */
export interface SidebarItem {
  readonly text: string
  readonly link?: string
  readonly items?: SidebarItem[]
  readonly collapsed?: boolean
}

/** A page of the site: its place and its first heading. */
export interface SitePage {
  /** `guides/spreedly.md`. */
  readonly route: string
  readonly title: string
}

/** The groups by hand; pages by their route, in the order in which one reads them. Data only. */
const groups: readonly (readonly [group: string, routes: readonly string[]])[] = [
  ['Begin', ['index.md', 'start.md', 'inspector.md']],
  [
    'One guide a gateway',
    ['guides/spreedly.md', 'guides/cardinal.md', 'guides/finaro.md', 'guides/processout.md', 'guides/shopify.md'],
  ],
  ['Build', ['flow.md', 'carrying.md', 'testing.md', 'interop.md', 'going-live.md', 'migrating.md']],
  ['Look up', ['errors.md', 'eci.md', 'reference/index.md']],
  [
    'Judge',
    [
      'reliability.md',
      'performance.md',
      'sizes.md',
      'runtimes.md',
      'scaling.md',
      'supply-chain.md',
      'security.md',
      'decisions/index.md',
    ],
  ],
  ['The project', ['releases.md', 'changelog.md', 'contributing.md']],
]

const below = (pages: readonly SitePage[], folder: string): SitePage[] =>
  pages.filter(({ route }) => route.startsWith(`${folder}/`) && route !== `${folder}/index.md`)

const item = ({ route, title }: SitePage, text = title): SidebarItem => ({
  text,
  link: `/${route.replace(/(?:^|(?<=\/))index\.md$/, '').replace(/\.md$/, '')}`,
})

/**
 * The sidebar: groups by hand, and at the end what nobody has put into one, so that a new page is found from its first day.
 *
 * @param pages - all pages of the site
 */
export function sidebarOf(pages: readonly SitePage[]): SidebarItem[] {
  const byRoute = new Map(pages.map((page) => [page.route, page]))
  const placed = groups.map(([text, routes]): SidebarItem => {
    const found = routes.flatMap((route) => byRoute.get(route) ?? [])
    return { text, items: found.map((page) => item(page, page.route === 'index.md' ? 'Overview' : page.title)) }
  })
  const named = new Set(groups.flatMap(([, routes]) => routes))
  const inFolder = ({ route }: SitePage) => /^(?:reference|decisions|packages|examples|changelog)\//.test(route)
  const rest = pages.filter((page) => !named.has(page.route) && !inFolder(page))
  const folded = (text: string, folder: string): SidebarItem => ({
    text,
    collapsed: true,
    items: below(pages, folder).map((page) => item(page)),
  })
  return [
    ...placed,
    { text: 'More', items: rest.map((page) => item(page)) },
    folded('Packages', 'packages'),
    folded('Examples', 'examples'),
    folded('API reference', 'reference'),
    folded('Decision records', 'decisions'),
    folded('Changelogs', 'changelog'),
  ].filter(({ items }) => items === undefined || items.length > 0)
}
