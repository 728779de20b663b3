/** What a page needs of Vite's plugins, in Vite's words: the site depends on VitePress alone. */
interface ResolvingPlugin {
  readonly name: string
  readonly enforce: 'pre'
  resolveId(
    id: string,
    importer: string | undefined,
    options: { readonly ssr?: boolean },
  ): { readonly id: string; readonly external: true } | undefined
}

/**
 * Pages lie outside of the site's own folder, where no Vue is to be found. While they are rendered on the server they get the one that
 * VitePress runs with; in the browser VitePress sees to that by itself.
 */
export const vueOfTheSite: ResolvingPlugin = {
  name: 'vue-of-the-site',
  enforce: 'pre',
  resolveId: (id, _importer, { ssr }) =>
    ssr === true && /^vue(?:\/server-renderer)?$/.test(id) ? { id, external: true } : undefined,
}
