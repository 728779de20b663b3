import { relative, sep } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { type LinkTarget, linkTarget } from './link-target.ts'

type Token = ReturnType<MarkdownRenderer['parse']>[number]

/** What VitePress tells of the file that is being rendered. */
type FileEnv = { readonly realPath?: string; readonly path?: string }

/** Where the sources can be looked at, `https://host/owner/name`; absent while the repository is not public. */
export type SourceHost = string | undefined

/**
 * Turns links that are written for the repository's host into links of the site. What the site does not show leads to the sources, if
 * they are public; else it is no link, and its path stands in the tooltip.
 *
 * @param root - absolute path of the repository
 * @param routes - of all pages of the site
 */
export const rewriteLinks =
  (root: string, routes: ReadonlySet<string>, host: SourceHost) =>
  (md: MarkdownRenderer): void => {
    md.core.ruler.push('links-of-the-site', ({ tokens, env }) => {
      // `env` is typed openly; VitePress fills in these fields.
      const { realPath, path = root } = env as FileEnv
      const from = relative(root, realPath ?? path)
        .split(sep)
        .join('/')
      for (const { children } of tokens) rewriteInline(children ?? [], (href) => linkTarget(from, href, routes), host)
    })
  }

function rewriteInline(tokens: readonly Token[], targetOf: (href: string) => LinkTarget, host: SourceHost): void {
  let unlinked = false
  for (const token of tokens) {
    if (token.type === 'link_open')
      unlinked = rewriteOpening(token, targetOf(String(token.attrGet('href') ?? '')), host)
    // Links do not nest, so the next end is the end of this one.
    else if (token.type === 'link_close' && unlinked) token.tag = 'span'
  }
}

/** True where the link became a mere text. */
function rewriteOpening(token: Token, target: LinkTarget, host: SourceHost): boolean {
  if (target.kind === 'page') token.attrSet('href', target.href)
  if (target.kind !== 'source') return false
  if (host !== undefined) {
    token.attrSet('href', `${host}/blob/HEAD/${target.path}`)
    return false
  }
  token.tag = 'span'
  token.attrs = [
    ['class', 'in-repository'],
    ['title', `In the repository: ${target.path}`],
  ]
  return true
}
