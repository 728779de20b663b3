import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the site is built to. */
export const dist = join(import.meta.dirname, '../.vitepress/dist')

/** Every built page: its file, and its HTML. */
export const builtPages = (): Map<string, string> =>
  new Map(
    globSync('**/*.html', { cwd: dist }).map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(join(dist, file), 'utf8'),
    ]),
  )

/** Addresses of the links of a page, as written. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => href)

/** True for an address of another host, or of another program. */
export const isExternal = (href: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)

/** All external addresses of the site, each once. They are listed, not asked: a check must not depend on other people's servers. */
export const externalLinks = (pages: ReadonlyMap<string, string>): string[] =>
  [...new Set([...pages.values()].flatMap(linksOf).filter(isExternal))].sort()
