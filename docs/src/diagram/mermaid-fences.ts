import type { MarkdownRenderer } from 'vitepress'
import { drawDiagram } from './draw-diagram.ts'

/** Draws fences of Mermaid while the site is built, so that a page loads no script for them. The repository's host draws its own. */
export function mermaidFences(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]
    if (token?.info.trim() === 'mermaid') return drawDiagram(token.content)
    return fence === undefined ? self.renderToken(tokens, index, options) : fence(tokens, index, options, env, self)
  }
}
