import type { Example } from './example.ts'

/**
 * The `ts` blocks of a text in Markdown.
 *
 * @param lines - the text, without the marks of a comment around it
 * @param path - the file that it stands in
 * @param firstLine - line of the text's first line there, from 1
 */
export function fencedCode(lines: readonly string[], path: string, firstLine: number): Example[] {
  const examples: Example[] = []
  let open: { start: number; indent: number; info: string } | undefined
  for (const [index, line] of lines.entries()) {
    const [, blank = '', info] = /^(\s*)```(.*)$/.exec(line) ?? []
    if (info === undefined) continue
    if (open === undefined) open = { start: index + 1, indent: blank.length, info: info.trim() }
    else if (info.trim() === '') {
      const { start, indent } = open
      const [language, ...marks] = open.info.split(/\s+/)
      if (language === 'ts') {
        const code = lines.slice(start, index).map((each) => each.slice(Math.min(indent, each.search(/\S|$/))))
        examples.push({ path, line: firstLine + start, code: code.join('\n'), runs: !marks.includes('no-run') })
      }
      open = undefined
    }
  }
  return examples
}
