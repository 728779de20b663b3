/** One line of a Markdown file. */
export interface MarkdownLine {
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** The lines of a Markdown file that are prose: what stands in fenced code is left out. */
export function markdownProse(text: string): MarkdownLine[] {
  const prose: MarkdownLine[] = []
  let fence: string | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    } else if (mark !== undefined) fence = mark
    else prose.push({ text: line, line: index + 1 })
  }
  return prose
}

/** The headings of a Markdown file, `## Install` as `{ level: 2, text: 'Install' }`. */
export const headingsOf = (text: string): { level: number; text: string; line: number }[] =>
  markdownProse(text).flatMap(({ text: line, line: number }) => {
    const [, marks, title] = /^(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line) ?? []
    return marks === undefined || title === undefined ? [] : [{ level: marks.length, text: title, line: number }]
  })
