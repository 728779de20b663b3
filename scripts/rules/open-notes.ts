import { isPackageCode } from '../repository/package-folder.ts'
import { commentsOf } from '../source/comments-of.ts'
import { markdownProse } from '../source/markdown-prose.ts'
import type { Rule } from './rule.ts'

/** Marks of work that was put off. */
const mark = /\b(?:TODO|FIXME)\b/

/** What is not done is an issue, not a comment. */
export const openNotes: Rule = (files) =>
  files
    .flatMap((file) => {
      if (isPackageCode(file.path)) {
        return commentsOf(file).flatMap(({ text, line }) =>
          text.split('\n').map((each, index) => ({ path: file.path, text: each, line: line + index })),
        )
      }
      if (!/^packages\/[^/]+\/.*\.md$/.test(file.path)) return []
      return markdownProse(file.text).map((each) => ({ path: file.path, ...each }))
    })
    .filter(({ text }) => mark.test(text))
    .map(({ path, line }) => ({
      path,
      line,
      rule: 'open-notes',
      text: 'a note about work that is not done',
      remedy: 'Do it, or open an issue and remove the note.',
    }))
