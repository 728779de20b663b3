import { describe, expect, it } from 'vitest'
import { isPage, routeOf } from '../../src/site/page-routes.ts'

describe('routeOf', () => {
  it.each([
    ['docs/start.md', 'start.md'],
    ['docs/decisions/README.md', 'decisions/index.md'],
    ['docs/guides/spreedly.md', 'guides/spreedly.md'],
    ['packages/core/README.md', 'packages/core.md'],
    ['packages/core/CHANGELOG.md', 'changelog/core.md'],
    ['CONTRIBUTING.md', 'contributing.md'],
    ['SECURITY.md', 'security.md'],
    ['examples/checkout/README.md', 'examples/checkout.md'],
  ])('puts %s at %s', (path, route) => {
    expect(routeOf(path)).toBe(route)
    expect(isPage(path)).toBe(true)
  })

  it('has the start page where the host has its cover pages, which are no pages themselves', () => {
    for (const path of ['README.md', 'docs/README.md']) {
      expect(routeOf(path)).toBe('index.md')
      expect(isPage(path)).toBe(false)
    }
  })

  it.each(['docs/node_modules/vue/README.md', 'docs/src/x.md', 'tools/proof/README.md', 'LICENSE', '.changeset/a.md'])(
    'knows no page for %s',
    (path) => expect(routeOf(path)).toBeUndefined(),
  )
})
