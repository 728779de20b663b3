import { markdownProse } from '../source/markdown-prose.ts'
import type { Finding, Rule } from './rule.ts'

const isDelimiter = (row: string): boolean => /^\|(?:\s*:?-+:?\s*\|)+$/.test(row)

const plain = (row: string): string => row.trim().replace(/\s+/g, ' ')

/** A table has one head, and says nothing twice: two versions of one table under each other are what a merge leaves. */
export const markdownTables: Rule = (files) =>
  files.filter(({ path }) => path.endsWith('.md')).flatMap(({ path, text }) => findingsIn(path, text))

function findingsIn(path: string, text: string): Finding[] {
  const findings: Finding[] = []
  let rows = new Set<string>()
  let before = 0
  for (const { text: raw, line } of markdownProse(text)) {
    const row = plain(raw)
    if (!row.startsWith('|')) continue
    if (line !== before + 1) rows = new Set()
    before = line
    const key = isDelimiter(row) ? 'delimiter' : row
    if (rows.has(key)) findings.push({ path, line, rule: 'markdown-tables', ...problemOf(key) })
    rows.add(key)
  }
  return findings
}

const problemOf = (key: string): Pick<Finding, 'text' | 'remedy'> =>
  key === 'delimiter'
    ? { text: 'a table with a second head', remedy: 'Make one table of the two.' }
    : { text: 'a row that stands in its table already', remedy: 'Take one of the two away.' }
