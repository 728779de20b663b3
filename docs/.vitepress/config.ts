import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { mermaidFences } from '../src/diagram/mermaid-fences.ts'
import { withContentSecurityPolicy } from '../src/site/content-security-policy.ts'
import { headingSlug } from '../src/site/heading-slug.ts'
import { homeFrontmatter } from '../src/site/home-frontmatter.ts'
import { sidebarOf } from '../src/site/navigation.ts'
import { routeOf } from '../src/site/page-routes.ts'
import { readPages } from '../src/site/read-pages.ts'
import { rewriteLinks } from '../src/site/rewrite-links.ts'
import { sourceHost } from '../src/site/source-host.ts'
import { taskBoxes } from '../src/site/task-boxes.ts'
import { vueOfTheSite } from '../src/site/vue-of-the-site.ts'

const root = join(import.meta.dirname, '../..')
const pages = readPages(root)
const routes = new Set(pages.map(({ route }) => route))
const host = sourceHost(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

/** Pages are files of the whole repository, so that what the site says is what its host shows. */
export default defineConfig({
  lang: 'en-US',
  title: 'Three-DS',
  description: '3-D Secure through several payment gateways, in one vocabulary',
  base: process.env['DOCS_BASE'] ?? '/',
  srcDir: '..',
  srcExclude: [
    'README.md',
    'docs/README.md',
    'docs/{src,test,check}/**',
    '{scripts,tools,bench}/**',
    'packages/*/!(README|CHANGELOG).md',
    '{packages,examples}/*/*/**',
  ],
  rewrites: (path) => routeOf(path) ?? path,
  outDir: join(import.meta.dirname, 'dist'),
  cacheDir: join(import.meta.dirname, 'cache'),
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  // A prefetch is a connection, which the pages' policy does not allow.
  router: { prefetchLinks: false },
  ignoreDeadLinks: 'localhostLinks',
  transformHtml: withContentSecurityPolicy,
  transformPageData: ({ relativePath, frontmatter }) =>
    relativePath === 'index.md'
      ? { ...homeFrontmatter, frontmatter: { ...frontmatter, ...homeFrontmatter } }
      : undefined,
  markdown: {
    anchor: { slugify: headingSlug },
    config: (md) => {
      md.use(rewriteLinks(root, routes, host))
        .use(mermaidFences)
        .use(taskBoxes)
    },
  },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Guides', link: '/guides/spreedly', activeMatch: '^/guides/' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
      { text: 'Inspector', link: '/inspector' },
      { text: 'Reliability', link: '/reliability' },
    ],
    sidebar: sidebarOf(pages),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    externalLinkIcon: true,
    ...(host === undefined ? {} : { socialLinks: [{ icon: 'github', link: host }] }),
  },
  vite: {
    publicDir: false,
    // The pages' own code runs on the sources of the packages.
    resolve: { conditions: ['@three-ds/source'] },
    plugins: [vueOfTheSite],
    build: { chunkSizeWarningLimit: 2_000 },
  },
})
