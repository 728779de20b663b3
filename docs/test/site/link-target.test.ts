import { describe, expect, it } from 'vitest'
import { linkTarget } from '../../src/site/link-target.ts'

const routes = new Set(['index.md', 'flow.md', 'packages/core.md', 'decisions/index.md'])
const from = 'docs/guides/spreedly.md'

describe('linkTarget', () => {
  it.each(['https://host.example/x.md', 'mailto:a@b.example', '#anchor', '/flow', 'HTTPS://HOST.EXAMPLE'])(
    'leaves %s as it is written',
    (href) => expect(linkTarget(from, href, routes)).toEqual({ kind: 'as-written' }),
  )

  it('leads to the page of a file, with its heading', () => {
    expect(linkTarget(from, '../flow.md#events', routes)).toEqual({ kind: 'page', href: '/flow.md#events' })
    expect(linkTarget(from, '../../packages/core/README.md', routes)).toEqual({
      kind: 'page',
      href: '/packages/core.md',
    })
  })

  it('leads to the page of a folder that has one', () => {
    expect(linkTarget('README.md', 'packages/core', routes)).toEqual({ kind: 'page', href: '/packages/core.md' })
    expect(linkTarget('README.md', 'docs/decisions/', routes)).toEqual({ kind: 'page', href: '/decisions/index.md' })
  })

  it('leads to the sources where the site shows nothing', () => {
    expect(linkTarget('README.md', 'examples/carrying', routes)).toEqual({ kind: 'source', path: 'examples/carrying' })
    expect(linkTarget('packages/core/README.md', 'schema/a%20b.json', routes)).toEqual({
      kind: 'source',
      path: 'packages/core/schema/a b.json',
    })
  })
})
