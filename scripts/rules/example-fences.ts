import { isPackageSource } from '../repository/package-folder.ts'
import { commentsOf } from '../source/comments-of.ts'
import type { Rule } from './rule.ts'

/** What stands under `@example` is fenced as `ts`, so that the check of the examples finds and runs it. */
export const exampleFences: Rule = (files) =>
  files
    .filter(({ path }) => isPackageSource(path))
    .flatMap((file) =>
      commentsOf(file).flatMap(({ text, line }) => {
        const lines = text.split('\n').map((each) => each.replace(/^\s*\/?\*+\s?/, ''))
        return lines.flatMap((each, index) => {
          if (!/^@example\b/.test(each)) return []
          const next = lines.slice(index + 1).find((following) => following.trim() !== '')
          if (next !== undefined && /^```ts\b/.test(next)) return []
          return [
            {
              path: file.path,
              line: line + index,
              rule: 'example-fences',
              text: 'an example without a fence is never run',
              remedy: 'Put the code between "```ts" and "```" on the lines that follow.',
            },
          ]
        })
      }),
    )
