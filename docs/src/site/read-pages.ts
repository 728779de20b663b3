import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SitePage } from './navigation.ts'
import { isPage, routeOf } from './page-routes.ts'

const folders = ['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/*/*.md']

/** The first heading of a page, without marks of code; its file name where it has none. */
const titleOf = (text: string, route: string): string =>
  /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '').trim() ?? route.replace(/\.md$/, '')

/**
 * All pages of the site, in the order of their files.
 *
 * @param root - absolute path of the repository
 */
export const readPages = (root: string): SitePage[] =>
  globSync([...folders], { cwd: root, exclude: (name) => name === 'node_modules' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isPage)
    .sort()
    .map((path) => {
      const route = routeOf(path) ?? path
      return { route, title: titleOf(readFileSync(join(root, path), 'utf8'), route) }
    })
