import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtPages, dist, externalLinks, isExternal, linksOf } from './site-links.ts'

const pages = builtPages()

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('&amp;', '&'))

const anchorsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decoded(id)))

const anchors = new Map([...pages].map(([file, html]) => [file, anchorsOf(html)]))

/** The file of a link, as a static host finds it. */
function fileOf(from: string, to: string): string {
  if (to === '') return from
  const path = to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(from), to)
  if (path === '' || path === '.' || path.endsWith('/')) return posix.join(path, 'index.html')
  return /\.\w+$/.test(path) ? path : `${path}.html`
}

describe('the links of the built site', () => {
  it('has pages', () => {
    expect(pages.size).toBeGreaterThan(60)
  })

  it('lead to a page, and where they name a heading, to one that is there', () => {
    const dead = [...pages].flatMap(([from, html]) =>
      linksOf(html)
        .filter((href) => !isExternal(href))
        .flatMap((href) => {
          const [to = '', anchor] = href.split('#', 2)
          const file = fileOf(from, decoded(to))
          if (!pages.has(file) && !existsSync(join(dist, file))) return [`${from}: ${href} leads nowhere`]
          if (anchor === undefined || anchor === '' || anchors.get(file)?.has(decoded(anchor))) return []
          return [`${from}: ${href} names no heading`]
        }),
    )
    expect([...new Set(dead)]).toEqual([])
  })

  it('lead elsewhere by https alone, but for servers on the reader’s own machine', () => {
    const own = /^(?:https:\/\/|mailto:|http:\/\/(?:localhost|127\.0\.0\.1):\d+)/
    const plain = externalLinks(pages).filter((href) => !own.test(href))
    expect(plain).toEqual([])
  })
})
