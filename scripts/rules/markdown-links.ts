import { posix } from 'node:path'
import type { RepoFile } from '../repository/repo-file.ts'
import { headingsOf, markdownProse } from '../source/markdown-prose.ts'
import type { Finding, Rule } from './rule.ts'

/** `[text](target "title")`, images too, and `[name]: target`. */
const inline = /\]\(\s*<?([^()\s>]+)>?(?:\s+"[^"]*")?\s*\)/g
const reference = /^\s{0,3}\[[^\]]+\]:\s+<?([^\s>]+)/

/** Every relative link in a Markdown file leads somewhere, to a heading too. */
export const markdownLinks: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const folders = new Set(files.flatMap(({ path }) => foldersAbove(path)))
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap((file) =>
      markdownProse(file.text).flatMap(({ text, line }) =>
        targetsOf(text).flatMap((target): Finding[] => {
          const problem = problemOf(file, target, byPath, folders)
          return problem === undefined ? [] : [{ path: file.path, line, rule: 'markdown-links', ...problem }]
        }),
      ),
    )
}

const foldersAbove = (path: string): string[] =>
  path.split('/').map((_, index, parts) => parts.slice(0, index).join('/') || '.')

function targetsOf(line: string): string[] {
  const prose = line.replace(/(`+).+?\1/g, '')
  const named = reference.exec(prose)?.[1]
  return [...[...prose.matchAll(inline)].flatMap(([, target]) => target ?? []), ...(named === undefined ? [] : [named])]
}

function problemOf(
  file: RepoFile,
  target: string,
  byPath: ReadonlyMap<string, RepoFile>,
  folders: ReadonlySet<string>,
): Pick<Finding, 'text' | 'remedy'> | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target)) return undefined
  const [to = '', anchor] = target.split('#', 2)
  const path = to === '' ? file.path : posix.join(posix.dirname(file.path), decodeURI(to)).replace(/\/$/, '')
  const found = byPath.get(path)
  if (found === undefined && !folders.has(path)) {
    return { text: `the link ${target} leads nowhere`, remedy: 'Link a tracked file, relative to this one.' }
  }
  if (anchor === undefined || found === undefined || !path.endsWith('.md')) return undefined
  if (headingsOf(found.text).some(({ text }) => slugOf(text) === anchor)) return undefined
  return { text: `the link ${target} names no heading`, remedy: `Look at the headings of ${path}.` }
}

/** The anchor that code hosts give a heading: lower case, punctuation dropped, spaces to hyphens. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
