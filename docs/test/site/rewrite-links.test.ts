import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress'
import { afterEach, describe, expect, it } from 'vitest'
import { rewriteLinks } from '../../src/site/rewrite-links.ts'

const routes = new Set(['flow.md'])
const render = async (host: string | undefined, text: string): Promise<string> => {
  const md = await createMarkdownRenderer('/repository', {
    config: (each) => void each.use(rewriteLinks('/repository', routes, host)),
  })
  return md.render(text, {
    path: '/repository/start.md',
    realPath: '/repository/docs/start.md',
    relativePath: 'start.md',
  })
}

// VitePress keeps the first renderer that it makes.
afterEach(() => disposeMdItInstance())

describe('links of a page', () => {
  it('lead to the page on the site', async () => {
    expect(await render(undefined, '[the flow](flow.md#events)')).toContain('<a href="/flow.html#events">the flow</a>')
  })

  it('are a text with a tooltip where the sources are not public', async () => {
    const html = await render(undefined, '[sources](../scripts) and [the flow](flow.md)')
    expect(html).toContain('<span class="in-repository" title="In the repository: scripts">sources</span>')
    expect(html).toContain('>the flow</a>')
  })

  it('lead to the host where they are', async () => {
    expect(await render('https://host.example/us/three-ds', '[sources](../scripts)')).toContain(
      'href="https://host.example/us/three-ds/blob/HEAD/scripts"',
    )
  })
})
