import type { MarkdownRenderer } from 'vitepress'

/** Shows `[ ]` at the beginning of a list's item as a box, as the repository's host does. It is to be printed, not to be clicked. */
export function taskBoxes(md: MarkdownRenderer): void {
  md.core.ruler.push('task-boxes', ({ tokens, Token }) => {
    for (const { type, children } of tokens) {
      const [first] = children ?? []
      if (type !== 'inline' || first?.type !== 'text' || !first.content.startsWith('[ ] ')) continue
      first.content = first.content.slice('[ ] '.length)
      const box = new Token('html_inline', '', 0)
      box.content = '<span class="task-box" aria-hidden="true"></span>'
      children?.unshift(box)
    }
  })
}
