import type { Finding } from './rule.ts'

/** Findings as text, two lines each, ordered by place: `path:line  rule`, what is wrong and what to do. */
export const reportOf = (findings: readonly Finding[]): string =>
  [...findings]
    .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))
    .map(({ path, line, rule, text, remedy }) => `${path}:${line}  ${rule}\n  ${text}. ${remedy}`)
    .join('\n')
